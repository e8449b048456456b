import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  civilDate,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  formatDate,
} from "../../../plan/calendar/civil-date.ts";
import {
  addMonths,
  formatMonth,
  lastDayOf,
  monthOf,
  monthOfDate,
  monthsBetween,
} from "../../../plan/calendar/month.ts";
import { addQuarters, formatQuarter, lastMonthOf, quarterOf, quarterOfMonth } from "../../../plan/calendar/quarter.ts";
import { dates, months, quarters } from "./arbitrary-dates.ts";

describe("a civil date", () => {
  test("is one the calendar has", () => {
    expect(civilDate(2024, 2, 29)).toBe("2024-02-29");
    expect(civilDate(2023, 2, 29)).toBeNull();
    expect(civilDate(1900, 2, 29)).toBeNull();
    expect(civilDate(2026, 13, 1)).toBeNull();
    expect(civilDate(2026, 4, 0)).toBeNull();
    expect(civilDate(1899, 12, 31)).toBeNull();
    expect(civilDate(2026, 1, 1.5)).toBeNull();
  });

  test("is written the Brazilian way", () => {
    expect(formatDate("2026-03-31")).toBe("31/03/2026");
  });

  test("counts days across a leap day and a change of year", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-01-01", "2025-12-31")).toBe(-1);
    expect(dayNumber("1970-01-01")).toBe(0);
  });

  test("comes back from its day number, and the order of texts is the order of days", () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        expect(dateOfDayNumber(dayNumber(one))).toBe(one);
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
        expect(daysBetween(one, other) + daysBetween(other, one)).toBe(0);
      }),
    );
  });
});

describe("a month", () => {
  test("has the days of the calendar", () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(lastDayOf("2026-02")).toBe("2026-02-28");
    expect(lastDayOf("2026-12")).toBe("2026-12-31");
  });

  test("is one of twelve, from 1900 to 9999", () => {
    expect(monthOf(2026, 3)).toBe("2026-03");
    expect(monthOf(2026, 0)).toBeNull();
    expect(monthOf(2026, 13)).toBeNull();
    expect(monthOf(1899, 12)).toBeNull();
    expect(monthOf(10_000, 1)).toBeNull();
  });

  test("is written as the form writes it", () => {
    expect(formatMonth("2026-03")).toBe("03/2026");
  });

  test("adds up: n months later is n months away, and n back again is where one was", () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -600, max: 600 }), fc.integer({ min: -600, max: 600 }), (month, n, m) => {
        expect(monthsBetween(month, addMonths(month, n))).toBe(n);
        expect(addMonths(addMonths(month, n), -n)).toBe(month);
        expect(addMonths(addMonths(month, n), m)).toBe(addMonths(month, n + m));
      }),
    );
  });

  test("ends the day before the next one begins", () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(monthOfDate(lastDayOf(month))).toBe(month);
        expect(daysBetween(lastDayOf(month), `${addMonths(month, 1)}-01`)).toBe(1);
      }),
    );
  });
});

describe("a quarter", () => {
  test("is one of four", () => {
    expect(quarterOf(2026, 3)).toBe("2026-Q3");
    expect(quarterOf(2026, 0)).toBeNull();
    expect(quarterOf(2026, 5)).toBeNull();
    expect(quarterOf(1899, 4)).toBeNull();
  });

  test("is named by the month that closes it", () => {
    expect(formatQuarter("2026-Q3")).toBe("3º trim. (set.) 2026");
    expect(lastMonthOf("2026-Q1")).toBe("2026-03");
    expect(lastMonthOf("2026-Q4")).toBe("2026-12");
    expect(quarterOfMonth("2026-10")).toBe("2026-Q4");
    expect(quarterOfMonth("2026-09")).toBe("2026-Q3");
  });

  test("is the quarter of its last month, three months after the one before", () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(quarterOfMonth(lastMonthOf(quarter))).toBe(quarter);
        expect(monthsBetween(lastMonthOf(addQuarters(quarter, -1)), lastMonthOf(quarter))).toBe(3);
      }),
    );
  });

  test("adds up across years", () => {
    expect(addQuarters("2026-Q4", 1)).toBe("2027-Q1");
    expect(addQuarters("2026-Q1", -1)).toBe("2025-Q4");
    fc.assert(
      fc.property(quarters, fc.integer({ min: -200, max: 200 }), (quarter, n) => {
        expect(addQuarters(addQuarters(quarter, n), -n)).toBe(quarter);
        expect(monthsBetween(lastMonthOf(quarter), lastMonthOf(addQuarters(quarter, n)))).toBe(3 * n);
      }),
    );
  });
});
