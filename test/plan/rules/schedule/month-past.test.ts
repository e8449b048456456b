import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.month-past";

test("asks about a delivery in a month gone by", () => {
  expect(planFindings(RULE, { "schedule.actions[8].month": "04/2026" })).toEqual([
    { at: ["schedule.actions[8].month"], severity: "query", values: { month: { month: "2026-04" } } },
  ]);
});

test("takes the current month", () => {
  expect(planFindings(RULE, { "schedule.actions[8].month": "05/2026" })).toEqual([]);
});
