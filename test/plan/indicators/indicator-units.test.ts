import { describe, expect, test } from "@jest/globals";
import { indicatorFigure } from "../../../plan/indicators/indicator-units.ts";
import { GREATEST_PART, ratioOf } from "../../../plan/indicators/ratio.ts";

describe("the figure shown of a ratio", () => {
  test.each([
    ["digitalAdoption", 40, 100, 0.4],
    ["volume", 1200, 3, 1200],
    ["serviceTime", 4320, 2, 1.5],
    ["success", 3, 4, 0.75],
    ["digitisation", 1, 3, 1 / 3],
    ["cost", 200_000, 100, 20],
    ["satisfaction", 29_400, 4, 73.5],
  ] as const)("of %s: %d over %d is %d in its unit", (key, numerator, denominator, figure) => {
    expect(indicatorFigure(key, { numerator, denominator })).toBe(figure);
  });
});

describe("a ratio", () => {
  test("is of whole numbers", () => {
    expect(ratioOf(12.3 * 100 * 3, 3)).toEqual({ numerator: 3690, denominator: 3 });
  });

  test.each([
    [1, 0],
    [1, Number.NaN],
    [-1, 1],
    [GREATEST_PART + 1, 1],
    [1, GREATEST_PART + 1],
    [Number.POSITIVE_INFINITY, 1],
  ])("of %d over %d is no data", (numerator, denominator) => {
    expect(ratioOf(numerator, denominator)).toBeNull();
  });
});
