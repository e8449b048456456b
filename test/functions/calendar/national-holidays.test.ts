import { beforeAll, describe, expect, test } from "@jest/globals";
import { openNationalCalendar } from "../../../functions/src/calendar/national-holidays.ts";
import type { BusinessCalendar } from "../../../plan/calendar/business-calendar.ts";
import { dateOfDayNumber, dayNumber } from "../../../plan/calendar/civil-date.ts";

let calendar: BusinessCalendar;
beforeAll(async () => {
  calendar = await openNationalCalendar();
});

/** The days from Monday to Friday of a year on which nobody is at work. */
function closedWeekdays(year: number): readonly string[] {
  const first = dayNumber(`${year}-01-01`);
  const days = Array.from({ length: dayNumber(`${year + 1}-01-01`) - first }, (_, index) =>
    dateOfDayNumber(first + index),
  );
  return days.filter((date) => {
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !calendar.isBusinessDay(date);
  });
}

describe("the federal administration's calendar", () => {
  test("has the national holidays, Carnaval and Corpus Christi of 2026, and no others", () => {
    expect(closedWeekdays(2026)).toEqual([
      "2026-01-01",
      "2026-02-16",
      "2026-02-17",
      "2026-04-03",
      "2026-04-21",
      "2026-05-01",
      "2026-06-04",
      "2026-09-07",
      "2026-10-12",
      "2026-11-02",
      "2026-11-20",
      "2026-12-25",
    ]);
  });

  test("knows the feasts that move, in leap years too", () => {
    expect(closedWeekdays(2028)).toEqual(
      expect.arrayContaining(["2028-02-28", "2028-02-29", "2028-04-14", "2028-06-15"]),
    );
  });

  test("has no Saturday and no Sunday, and has Ash Wednesday, Christmas Eve and local holidays", () => {
    expect(["2026-05-16", "2026-05-17", "2026-11-15"].map((date) => calendar.isBusinessDay(date))).toEqual([
      false,
      false,
      false,
    ]);
    expect(["2026-02-18", "2026-12-24", "2026-07-09"].map((date) => calendar.isBusinessDay(date))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
