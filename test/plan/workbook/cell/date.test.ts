import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dateOfDayNumber, dayNumber, formatDate } from "../../../../plan/calendar/civil-date.ts";
import { dateFromText } from "../../../../plan/workbook/cell/date.ts";
import { serialOfDate } from "../../../../plan/workbook/cell/serial.ts";
import { reading } from "./reading.ts";

const date = { type: "date" } as const;

describe("a date typed as text", () => {
  test.each([
    "31/03/2018",
    "31/3/18",
    "31-03-2018",
    "31.03.2018",
    "2018-03-31",
    "2018/03/31",
    "2018-03-31T00:00:00",
    "2018-03-31T10:30:00.000Z",
    "31/03/2018 10:30",
    "31 de março de 2018",
    "31 mar 2018",
    "31/mar/2018",
    "31-mar.-18",
    "sábado, 31 de março de 2018",
    "31 / 03 / 2018",
  ])("%s is a day of March 2018", (text) => {
    expect(dateFromText(text)).toBe("2018-03-31");
  });

  test("the first of a month may be an ordinal", () => {
    expect(dateFromText("1º de abril de 2026")).toBe("2026-04-01");
  });

  test.each(["03/2018", "março de 2018", "03/18", "2018-03"])("%s is a month, not a date", (text) => {
    expect(dateFromText(text)).toBeNull();
  });

  test.each(["31/02/2018", "03/31/2018", "0/1/2018", "2018", "amanhã", "31 de marte de 2018", "46000"])(
    "%s is no date",
    (text) => {
      expect(dateFromText(text)).toBeNull();
    },
  );

  test("every date reads back as Brazil, ISO 8601 and long words write it", () => {
    const days = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("9999-12-31") });
    fc.assert(
      fc.property(days, (day) => {
        const civil = dateOfDayNumber(day);
        const long = new Date(day * 86_400_000).toLocaleDateString("pt-BR", { dateStyle: "full", timeZone: "UTC" });
        for (const text of [civil, formatDate(civil), long]) expect(dateFromText(text)).toBe(civil);
      }),
    );
  });
});

describe("a date cell", () => {
  test("is its day", () => {
    expect(reading({ number: 46_000, format: "dd/mm/yyyy" }, date)).toEqual({
      state: "value",
      value: "2025-12-09",
      raw: "09/12/2025",
      problems: [],
    });
  });

  test("counts from 1904 where the workbook does", () => {
    expect(reading({ number: 44_538, format: "dd/mm/yyyy" }, date, true).value).toBe("2025-12-09");
  });

  test("without a date format is taken when it is plausible, with a doubt", () => {
    expect(reading(46_000, date)).toMatchObject({ value: "2025-12-09", problems: ["unformatted-date"], raw: "46000" });
  });

  test.each([2026, 12, 202_603, 60, -5])("%d without a date format is no date", (number) => {
    expect(reading(number, date)).toMatchObject({ state: "unreadable", problems: ["not-a-date"] });
  });

  test("every date survives as a serial number", () => {
    const days = fc.integer({ min: dayNumber("1904-01-01"), max: dayNumber("9999-12-31") });
    fc.assert(
      fc.property(days, fc.boolean(), (day, date1904) => {
        const cell = { number: serialOfDate(day, date1904), format: "yyyy-mm-dd" };
        expect(reading(cell, date, date1904).value).toBe(dateOfDayNumber(day));
      }),
    );
  });
});
