import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.two-readings";

test("reports a number that can be read in two ways", () => {
  expect(planFindings(RULE, { "measurements[1].meanTime": "1.234" })).toEqual([
    { at: ["measurements[1].meanTime"], severity: "error", values: { raw: "1.234" } },
  ]);
});

test("takes a number that leaves none", () => {
  expect(planFindings(RULE, { "measurements[1].meanTime": "1.234,00" })).toEqual([]);
});
