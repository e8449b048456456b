import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Measure, numberFromText } from "../../../../plan/workbook/cell/number.ts";
import type { CellSketch } from "../../../workbook/grid-of.ts";
import { reading } from "./reading.ts";

describe("a number typed as text", () => {
  test.each<[string, Measure, number]>([
    ["1.234,56", "money", 1234.56],
    ["1234.56", "money", 1234.56],
    ["1,234.56", "money", 1234.56],
    ["1234,56", "money", 1234.56],
    ["R$ 1.234,56", "money", 1234.56],
    ["r$12", "money", 12],
    ["-R$ 5,00", "money", -5],
    ["R$ -5,00", "money", -5],
    ["(1.234,50)", "money", -1234.5],
    ["10,5-", "decimal", -10.5],
    ["+3", "decimal", 3],
    ["1 234,5", "decimal", 1234.5],
    ["1.234.567", "decimal", 1_234_567],
    ["1,234,567", "decimal", 1_234_567],
    ["1234,567", "decimal", 1234.567],
    ["0,125", "decimal", 0.125],
    ["0.125", "decimal", 0.125],
    [",5", "decimal", 0.5],
    ["45%", "decimal", 45],
    ["45,0 %", "decimal", 45],
    ["0", "count", 0],
    ["-0", "count", 0],
    ["1.234", "count", 1234],
    ["(1.234)", "count", -1234],
    ["12 345", "count", 12_345],
    ["12,00", "count", 12],
  ])("%s is plain in a %s", (text, measure, value) => {
    expect(numberFromText(text, measure)).toEqual({ value, problems: [] });
  });

  test.each([
    ["1.234", 1234],
    ["R$ 1.234", 1234],
    ["R$1.234", 1234],
    ["(1.234)", -1234],
    ["-1.234", -1234],
  ])("%s is whole thousands in money, which never has three decimals", (text, value) => {
    expect(numberFromText(text, "money")).toEqual({ value, problems: [] });
  });

  test.each<[string, Measure]>([
    ["1.234", "decimal"],
    ["1,234", "money"],
    ["1,234", "decimal"],
    ["1,234", "count"],
    ["R$ 1,234", "money"],
  ])("%s has two readings in a %s", (text, measure) => {
    expect(numberFromText(text, measure)).toEqual({ value: null, problems: ["two-readings"] });
  });

  test.each<[string, Measure]>([
    ["12,5", "count"],
    ["0.5", "count"],
  ])("%s is no whole number", (text, measure) => {
    expect(numberFromText(text, measure)).toEqual({ value: null, problems: ["not-a-whole-number"] });
  });

  test.each<[string, Measure]>([
    ["doze", "count"],
    ["12 dias", "decimal"],
    ["1e5", "decimal"],
    ["1.23.4", "decimal"],
    ["1.23,4", "decimal"],
    ["12 5", "decimal"],
    ["--5", "decimal"],
    ["(-5)", "decimal"],
    ["(5", "decimal"],
    ["45%", "count"],
    ["45%", "money"],
    ["R$ 5", "count"],
    ["Infinity", "decimal"],
  ])("%s is no number in a %s", (text, measure) => {
    expect(numberFromText(text, measure)).toEqual({ value: null, problems: ["not-a-number"] });
  });

  test("reads back however Brazil or the United States write it with cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (cents) => {
        const amount = cents / 100;
        for (const locale of ["pt-BR", "en-US"]) {
          for (const useGrouping of [true, false]) {
            const text = amount.toLocaleString(locale, { minimumFractionDigits: 2, useGrouping });
            expect(numberFromText(text, "money").value).toBe(amount);
          }
        }
      }),
    );
  });

  test("a count reads back with and without its thousands", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (count) => {
        expect(numberFromText(count.toLocaleString("pt-BR"), "count").value).toBe(count);
        expect(numberFromText(String(count), "count").value).toBe(count);
      }),
    );
  });
});

describe("a number cell", () => {
  const count = { type: "number", measure: "count" } as const;
  const decimal = { type: "number", measure: "decimal" } as const;

  test("is its number, whatever number format it has", () => {
    expect(reading({ number: 1234.5, format: '"R$" #,##0.00' }, decimal).value).toBe(1234.5);
    expect(reading({ number: 12, format: '0 "dias"' }, decimal).value).toBe(12);
  });

  test("in a count it may carry the crumbs of Excel's arithmetic", () => {
    expect(reading(12.0000000001, count)).toMatchObject({ value: 12, problems: [] });
    expect(reading(-0.0000000001, count).value).toBe(0);
    expect(reading(12.01, count)).toMatchObject({ value: null, problems: ["not-a-whole-number"], raw: "12,01" });
  });

  test.each<[string, CellSketch]>([
    ["45 in a percentage cell, which shows 4500%", { number: 45, format: "0.0%" }],
    ["hours, since 36:00 is 1.5 inside", { number: 1.5, format: "[h]:mm" }],
  ])("has two readings when it is %s", (_, cell) => {
    expect(reading(cell, decimal)).toMatchObject({ state: "unreadable", value: null, problems: ["two-readings"] });
  });

  test.each([
    [0.45, 45],
    [0.07, 7],
    [1, 100],
    [0.455, 45.5],
  ])("of %d in a percentage cell is the same share as when it is typed as text: %d", (number, share) => {
    expect(reading({ number, format: "0.0%" }, decimal)).toMatchObject({ value: share, problems: [] });
  });

  test("a share is no count, in a percentage cell as in text", () => {
    expect(reading({ number: 0.45, format: "0%" }, count)).toMatchObject({ value: null, problems: ["not-a-number"] });
  });

  test("a zero is zero in any format", () => {
    expect(reading({ number: 0, format: "0%" }, decimal).value).toBe(0);
  });

  test("that Excel turned into a date is no number", () => {
    expect(reading({ number: 46_000, format: "d-mmm" }, decimal)).toMatchObject({ problems: ["not-a-number"] });
  });

  test("a tick is no number", () => {
    expect(reading(true, count)).toMatchObject({ state: "unreadable", problems: ["not-a-number"], raw: "VERDADEIRO" });
  });
});
