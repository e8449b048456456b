import { expect, test } from "@jest/globals";
import { planForm } from "../../../../plan/form/plan-form.ts";
import { cleared, planFindings } from "../findings-of.ts";

const RULE = "service.steps-after-missing";

test("asks how the service will be", () => {
  expect(planFindings(RULE, cleared(planForm, "service.stepsAfter", 1, 2))).toEqual([
    { at: ["service.stepsAfter[1]"], severity: "query", values: {} },
  ]);
});

test("is content with one step", () => {
  expect(planFindings(RULE, cleared(planForm, "service.stepsAfter", 2))).toEqual([]);
});
