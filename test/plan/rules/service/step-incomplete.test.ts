import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "service.step-incomplete";

test("asks whether a step is digital", () => {
  expect(planFindings(RULE, { "service.stepsToday[2].digital": "" })).toEqual([
    { at: ["service.stepsToday[2].digital"], severity: "error", values: { column: "Digital?" } },
  ]);
});

test("does not ask for its order", () => {
  expect(planFindings(RULE, { "service.stepsToday[2].order": "" })).toEqual([]);
});
