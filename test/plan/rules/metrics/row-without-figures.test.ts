import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.row-without-figures";

test("warns of a month without any figure", () => {
  expect(planFindings(RULE, { "measurements[4].month": "01/2026" })).toEqual([
    { at: ["measurements[4].month"], severity: "warning", values: { month: { month: "2026-01" } } },
  ]);
});

test("takes a month whose figures are declared as not available", () => {
  expect(planFindings(RULE, { "measurements[4].month": "01/2026", "measurements[4].requestsTotal": "n/d" })).toEqual(
    [],
  );
});
