import { expect, test } from "@jest/globals";
import { planForm } from "../../../../plan/form/plan-form.ts";
import { cleared, planFindings } from "../findings-of.ts";

const RULE = "metrics.month-missing";

test("asks for the month of a row with figures", () => {
  expect(planFindings(RULE, { "measurements[2].month": "" })).toEqual([
    { at: ["measurements[2].month"], severity: "error", values: {} },
  ]);
});

test("asks nothing of a row that was cleared", () => {
  expect(planFindings(RULE, cleared(planForm, "measurements", 2))).toEqual([]);
});
