import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.not-a-month";

test("reports a month that is none", () => {
  expect(planFindings(RULE, { "schedule.actions[4].month": "13/2026" })).toEqual([
    { at: ["schedule.actions[4].month"], severity: "error", values: { raw: "13/2026" } },
  ]);
});

test("takes a month in words", () => {
  expect(planFindings(RULE, { "schedule.actions[4].month": "agosto de 2026" })).toEqual([]);
});
