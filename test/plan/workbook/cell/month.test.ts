import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatMonth, monthOf } from "../../../../plan/calendar/month.ts";
import { monthFromText } from "../../../../plan/workbook/cell/month.ts";
import { reading } from "./reading.ts";

const month = { type: "month" } as const;

describe("a month", () => {
  test.each([
    "03/18",
    "3/18",
    "03/2018",
    "3/2018",
    "03-2018",
    "03.2018",
    "03 / 2018",
    "2018-03",
    "2018/3",
    "mar/18",
    "mar-18",
    "mar./2018",
    "Mar 2018",
    "MARÇO/2018",
    "março de 2018",
    "marc\u0327o de 2018",
    "31/03/2018",
    "2018-03-31",
    "15 de março de 2018",
  ])("%s is March 2018", (text) => {
    expect(monthFromText(text)).toBe("2018-03");
  });

  test.each(["13/2018", "00/18", "18/03", "março", "2018", "3", "032018", "marte/18", "31/03", "03/018"])(
    "%s is none",
    (text) => {
      expect(monthFromText(text)).toBeNull();
    },
  );

  test("two digits are a year of this century until 79", () => {
    expect(monthFromText("01/79")).toBe("2079-01");
    expect(monthFromText("01/80")).toBe("1980-01");
  });

  test("is the month of a date cell", () => {
    expect(reading({ number: 46_000, format: "mm/yyyy" }, month)).toMatchObject({ value: "2025-12", raw: "12/2025" });
    expect(reading({ number: 46_022.99999999, format: "mm/yyyy" }, month).value).toBe("2026-01");
  });

  test("is doubtful where the cell shows a bare number", () => {
    expect(reading(46_000, month)).toMatchObject({ value: "2025-12", problems: ["unformatted-date"] });
    expect(reading(2026, month)).toMatchObject({ state: "unreadable", problems: ["not-a-month"] });
  });

  test("reads back in every accepted spelling", () => {
    const names = Array.from({ length: 12 }, (_, index) =>
      new Date(Date.UTC(2026, index, 1)).toLocaleDateString("pt-BR", { month: "long", timeZone: "UTC" }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1980, max: 2079 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const value = monthOf(year, number) ?? "";
        const name = names[number - 1] ?? "";
        const short = String(year).slice(2);
        for (const text of [
          formatMonth(value),
          value,
          `${number}/${short}`,
          `${number}-${year}`,
          `${name} de ${year}`,
          `${name.toUpperCase()}/${short}`,
          `${name.slice(0, 3)}./${year}`,
        ]) {
          expect(monthFromText(text)).toBe(value);
        }
      }),
    );
  });
});
