import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.month-missing";

test("asks when an action is delivered", () => {
  expect(planFindings(RULE, { "schedule.actions[2].month": "" })).toEqual([
    { at: ["schedule.actions[2].month"], severity: "error", values: {} },
  ]);
});

test("asks nothing of an action that was cancelled", () => {
  expect(planFindings(RULE, { "schedule.actions[2].month": "", "schedule.actions[2].situation": "Cancelada" })).toEqual(
    [],
  );
});
