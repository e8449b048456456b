import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.month-far";

test("asks about a delivery more than five years ahead", () => {
  expect(planFindings(RULE, { "schedule.actions[8].month": "06/2031" })).toEqual([
    { at: ["schedule.actions[8].month"], severity: "query", values: { month: { month: "2031-06" } } },
  ]);
});

test("takes five years", () => {
  expect(planFindings(RULE, { "schedule.actions[8].month": "05/2031" })).toEqual([]);
});
