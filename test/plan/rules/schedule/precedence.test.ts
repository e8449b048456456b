import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.precedence";

test("reports an action due before the one it depends on", () => {
  expect(planFindings(RULE, { "schedule.actions[4].month": "06/2026" })).toEqual([
    {
      at: ["schedule.actions[4].month", "schedule.actions[3].month"],
      severity: "error",
      values: { action: 4, month: { month: "2026-06" }, before: 3, beforeMonth: { month: "2026-07" } },
    },
  ]);
});

test("takes both in one month", () => {
  expect(planFindings(RULE, { "schedule.actions[4].month": "07/2026" })).toEqual([]);
});
