import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.done-without-date";

test("asks for the day an action was done", () => {
  expect(planFindings(RULE, { "schedule.actions[1].dateDone": "" })).toEqual([
    { at: ["schedule.actions[1].dateDone", "schedule.actions[1].situation"], severity: "error", values: {} },
  ]);
});

test("asks for none while it goes on", () => {
  expect(
    planFindings(RULE, { "schedule.actions[1].dateDone": "", "schedule.actions[1].situation": "Em andamento" }),
  ).toEqual([]);
});
