import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.month-repeated";

test("reports a month on two rows", () => {
  expect(planFindings(RULE, { "measurements[3].month": "03/2026" })).toEqual([
    {
      at: ["measurements[3].month", "measurements[2].month"],
      severity: "error",
      values: { month: { month: "2026-03" } },
    },
  ]);
});

test("takes the same month of another year", () => {
  expect(planFindings(RULE, { "measurements[3].month": "03/2025" })).toEqual([]);
});
