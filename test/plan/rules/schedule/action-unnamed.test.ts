import { expect, test } from "@jest/globals";
import { planForm } from "../../../../plan/form/plan-form.ts";
import { cleared, planFindings } from "../findings-of.ts";

const RULE = "schedule.action-unnamed";

test("asks what the action of a filled row is", () => {
  expect(planFindings(RULE, { "schedule.actions[8].action": "" })).toEqual([
    { at: ["schedule.actions[8].action"], severity: "error", values: {} },
  ]);
});

test("asks nothing of a row that was cleared", () => {
  expect(planFindings(RULE, cleared(planForm, "schedule.actions", 8))).toEqual([]);
});
