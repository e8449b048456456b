import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.error-value";

test("reports a formula that gives an error", () => {
  expect(planFindings(RULE, { "measurements[2].started": { error: "#REF!", formula: "A1/0" } })).toEqual([
    { at: ["measurements[2].started"], severity: "error", values: { raw: "#REF!" } },
  ]);
});

test("is content with a formula that gives a value", () => {
  expect(planFindings(RULE, { "measurements[2].started": { number: 460, formula: "230*2" } })).toEqual([]);
});
