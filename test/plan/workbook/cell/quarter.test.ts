import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatQuarter, quarterOf } from "../../../../plan/calendar/quarter.ts";
import { quarterFromText } from "../../../../plan/workbook/cell/quarter.ts";
import { reading } from "./reading.ts";

describe("a quarter", () => {
  test.each([
    "3º trim. (set.) 2026",
    "3º trim. 2026",
    "3o trim 2026",
    "3° Trim. (SET) 2026",
    "3º trimestre de 2026",
    "3º trimestre/2026",
    "3 trim. 26",
    "3T2026",
    "3T26",
    "3ºT/2026",
    "T3/2026",
    "T3 2026",
    "2026-T3",
    "2026 3T",
    "2026-Q3",
    "set/2026",
    "09/2026",
    "julho de 2026",
    "15/08/2026",
  ])("%s is the third of 2026", (text) => {
    expect(quarterFromText(text)).toEqual({ value: "2026-Q3", problems: [] });
  });

  test("with another quarter's closing month leaves two readings", () => {
    expect(quarterFromText("3º trim. (dez.) 2026")).toEqual({ value: null, problems: ["two-readings"] });
  });

  test.each(["2/2026", "3/2026", "4-26", "2026/3"])("%s is a month or a quarter: two readings", (text) => {
    expect(quarterFromText(text)).toEqual({ value: null, problems: ["two-readings"] });
  });

  test.each([
    ["1/2026", "2026-Q1"],
    ["03/2026", "2026-Q1"],
    ["5/2026", "2026-Q2"],
  ])("%s has one reading: %s", (text, read) => {
    expect(quarterFromText(text).value).toBe(read);
  });

  test.each(["3º trim. (set.)", "5º trim. 2026", "2026", "T3", "terceiro", "3º trim. (xyz.) 2026"])(
    "%s is none",
    (text) => {
      expect(quarterFromText(text)).toEqual({ value: null, problems: ["not-a-quarter"] });
    },
  );

  test("is the quarter of a date cell", () => {
    expect(reading({ number: 46_000, format: "dd/mm/yyyy" }, { type: "quarter" }).value).toBe("2025-Q4");
    expect(reading(46_000, { type: "quarter" }).problems).toEqual(["unformatted-date"]);
    expect(reading(3, { type: "quarter" }).problems).toEqual(["not-a-quarter"]);
  });

  test("reads back in the form's own words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9999 }), fc.integer({ min: 1, max: 4 }), (year, number) => {
        const quarter = quarterOf(year, number) ?? "";
        for (const text of [formatQuarter(quarter), quarter, `${number}T${year}`]) {
          expect(quarterFromText(text).value).toBe(quarter);
        }
      }),
    );
  });
});
