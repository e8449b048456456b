import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.unformatted-date";

test("warns of a serial number that was read as a month", () => {
  expect(planFindings(RULE, { "schedule.actions[3].month": 46204 })).toEqual([
    { at: ["schedule.actions[3].month"], severity: "warning", values: { raw: "46204", read: { month: "2026-07" } } },
  ]);
});

test("is content with the same number in a date format", () => {
  expect(planFindings(RULE, { "schedule.actions[3].month": { number: 46204, format: "mm/yyyy" } })).toEqual([]);
});
