import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.not-a-date";

test("reports a day that the calendar does not have", () => {
  expect(planFindings(RULE, { "schedule.actions[1].dateDone": "31/04/2026" })).toEqual([
    { at: ["schedule.actions[1].dateDone"], severity: "error", values: { raw: "31/04/2026" } },
  ]);
});

test("takes a day that it has", () => {
  expect(planFindings(RULE, { "schedule.actions[1].dateDone": "30/04/2026" })).toEqual([]);
});
