import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dateOfDayNumber, dayNumber } from "../../../../plan/calendar/civil-date.ts";
import { dateOfSerial, serialOfDate } from "../../../../plan/workbook/cell/serial.ts";

describe("a serial number", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [25_569, "1970-01-01"],
    [46_000, "2025-12-09"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s in the 1900 system", (serial, date) => {
    expect(dateOfSerial(serial, false)).toBe(date);
  });

  test.each([
    [0, "1904-01-01"],
    [44_538, "2025-12-09"],
  ])("%d is %s in the 1904 system", (serial, date) => {
    expect(dateOfSerial(serial, true)).toBe(date);
  });

  test("60 is no date: Excel believes in 29 February 1900", () => {
    expect(dateOfSerial(60, false)).toBeNull();
  });

  test.each([0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])("%d is no date", (serial) => {
    expect(dateOfSerial(serial, false)).toBeNull();
  });

  test("a day before 1904 is none in the 1904 system", () => {
    expect(dateOfSerial(-1, true)).toBeNull();
  });

  test("a time of the day is dropped, and a crumb below midnight is the next day", () => {
    expect(dateOfSerial(46_000.75, false)).toBe("2025-12-09");
    expect(dateOfSerial(45_999.99999999, false)).toBe("2025-12-09");
    expect(dateOfSerial(46_000.9999, false)).toBe("2025-12-09");
  });

  test("of a date gives the date back, in both systems", () => {
    const days = fc.integer({ min: dayNumber("1904-01-01"), max: dayNumber("9999-12-31") });
    fc.assert(
      fc.property(days, fc.boolean(), (day, date1904) => {
        expect(dateOfSerial(serialOfDate(day, date1904), date1904)).toBe(dateOfDayNumber(day));
      }),
    );
    expect(dateOfSerial(serialOfDate(dayNumber("1900-02-28"), false), false)).toBe("1900-02-28");
    expect(dateOfSerial(serialOfDate(dayNumber("1900-03-01"), false), false)).toBe("1900-03-01");
  });
});
