import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.not-a-number";

test("reports words where a number belongs", () => {
  expect(planFindings(RULE, { "measurements[3].completed": "muitas" })).toEqual([
    { at: ["measurements[3].completed"], severity: "error", values: { raw: "muitas" } },
  ]);
});

test("takes the ways Brazil writes numbers", () => {
  expect(planFindings(RULE, { "measurements[3].meanTime": "7,75" })).toEqual([]);
});
