import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dateOfDayNumber, dayNumber } from "../../../plan/calendar/civil-date.ts";
import { planRecord } from "../../../plan/consolidation/plan-record.ts";
import { recordAsOf } from "../../../plan/consolidation/record-as-of.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import { lastMonths } from "../../../plan/indicators/series.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import { planContent } from "../content-of.ts";
import { typedPlans } from "./records.ts";

/** The last month that the drawn plans measure lies before it. */
const DAY = "2026-12-01";

function madeOn(today: string, content: PlanContent): PlanRecord {
  return planRecord(content, [], { source: "a.xlsx", today, window: lastMonths(today) });
}

/** Without digitisation, whose month is the day's. */
function measured({ latest: { digitisation: _, ...latest }, ...record }: PlanRecord) {
  return { ...record, latest };
}

describe("a stored record on a later day", () => {
  test("is the record that the same workbook would give on that day, in all that is measured", () => {
    const laterBy = fc.integer({ min: 0, max: 900 });
    let aged = 0;
    fc.assert(
      fc.property(typedPlans, laterBy, (typed, days) => {
        const content = planContent(typed);
        const later = dateOfDayNumber(dayNumber(DAY) + days);
        const record = madeOn(DAY, content);
        expect(measured(recordAsOf(record, later))).toEqual(measured(madeOn(later, content)));
        if (recordAsOf(record, later) !== record) aged += 1;
      }),
      { numRuns: 300 },
    );
    expect(aged).toBeGreaterThan(0);
  });

  test("keeps the channels only with the volume they are the parts of", () => {
    const record = madeOn(
      DAY,
      planContent({
        tables: {
          measurements: [
            { month: "2026-08", requestsWeb: 5, requestsTotal: 9 },
            { month: "2026-10", satisfaction: 70, satisfactionAnswers: 4 },
          ],
        },
      }),
    );
    expect(recordAsOf(record, "2027-08-31")).toBe(record);
    const aged = recordAsOf(record, "2027-09-01");
    expect(Object.keys(aged.latest)).toEqual(["satisfaction"]);
    expect(aged.channels).toEqual({});
    expect(aged.baseline).toEqual(record.baseline);
  });

  test("keeps the steps' digitisation with the month it was received in, until that is too long ago", () => {
    const record = madeOn(
      DAY,
      planContent({ tables: { "service.stepsToday": [{ description: "Pedir", digital: true }] } }),
    );
    expect(recordAsOf(record, "2027-12-31").latest.digitisation?.value.month).toBe("2026-12");
    expect(recordAsOf(record, "2028-01-01").latest.digitisation).toBeUndefined();
    expect(recordAsOf(record, "2028-01-01").steps).toEqual(record.steps);
  });
});
