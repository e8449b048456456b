import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.month-in-future";

test("reports a measurement of a month to come", () => {
  expect(planFindings(RULE, { "measurements[3].month": "06/2026" })).toEqual([
    {
      at: ["measurements[3].month"],
      severity: "error",
      values: { month: { month: "2026-06" }, current: { month: "2026-05" } },
    },
  ]);
});

test("takes the current month", () => {
  expect(planFindings(RULE, { "measurements[3].month": "05/2026" })).toEqual([]);
});
