import { expect, test } from "@jest/globals";
import { planForm } from "../../../../plan/form/plan-form.ts";
import { cleared, planFindings } from "../findings-of.ts";

const RULE = "service.steps-today-missing";

test("asks for at least one step of today", () => {
  expect(planFindings(RULE, cleared(planForm, "service.stepsToday", 1, 2, 3))).toEqual([
    { at: ["service.stepsToday[1]"], severity: "error", values: {} },
  ]);
});

test("is content with one", () => {
  expect(planFindings(RULE, cleared(planForm, "service.stepsToday", 2, 3))).toEqual([]);
});
