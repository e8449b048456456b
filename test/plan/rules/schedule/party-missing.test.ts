import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.party-missing";

test("asks who answers for an action", () => {
  expect(planFindings(RULE, { "schedule.actions[2].parties": "" })).toEqual([
    { at: ["schedule.actions[2].parties"], severity: "error", values: {} },
  ]);
});

test("asks nothing of an action that was cancelled", () => {
  expect(
    planFindings(RULE, { "schedule.actions[2].parties": "", "schedule.actions[2].situation": "Cancelada" }),
  ).toEqual([]);
});
