import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.uncalculated";

test("reports a formula that was never calculated", () => {
  expect(planFindings(RULE, { "letter.cost": { uncalculated: "30+5" } })).toEqual([
    { at: ["letter.cost"], severity: "error", values: {} },
  ]);
});

test("is content once it was calculated", () => {
  expect(planFindings(RULE, { "letter.cost": { number: 35, formula: "30+5" } })).toEqual([]);
});
