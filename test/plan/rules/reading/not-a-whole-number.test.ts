import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.not-a-whole-number";

test("reports a fraction where things are counted", () => {
  expect(planFindings(RULE, { "measurements[3].completed": 430.5 })).toEqual([
    { at: ["measurements[3].completed"], severity: "error", values: { raw: "430,5" } },
  ]);
});

test("takes a whole number", () => {
  expect(planFindings(RULE, { "measurements[3].completed": 430 })).toEqual([]);
});
