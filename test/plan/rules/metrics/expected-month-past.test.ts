import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.expected-month-past";

const UNMEASURED = {
  "measurements[1].satisfaction": "",
  "measurements[2].satisfaction": "",
  "measurements[3].satisfaction": "",
};

test("asks about a promised month that went by", () => {
  expect(planFindings(RULE, { ...UNMEASURED, "metrics.satisfaction.expectedMonth": "04/2026" })).toEqual([
    {
      at: ["metrics.satisfaction.expectedMonth"],
      severity: "query",
      values: { indicator: "Índice de satisfação", month: { month: "2026-04" } },
    },
  ]);
});

test("takes the current month", () => {
  expect(planFindings(RULE, { ...UNMEASURED, "metrics.satisfaction.expectedMonth": "05/2026" })).toEqual([]);
});
