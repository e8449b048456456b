import { describe, expect, test } from "@jest/globals";
import {
  CHART_COLOURS,
  contrast,
  INK,
  luminance,
  SEGMENT_COLOURS,
  textColourOn,
} from "../../../../functions/src/workbook/parts/chart/palette.ts";

const COLOURS = Object.values(CHART_COLOURS);

test("Contrast is measured as WCAG does: black on white is 21, a colour on itself 1", () => {
  expect(contrast("000000", "FFFFFF")).toBeCloseTo(21);
  expect(contrast("1351B4", "1351B4")).toBe(1);
  expect(luminance("FFFFFF")).toBeCloseTo(1);
  expect(contrast("FFFFFF", "777777")).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(CHART_COLOURS))("The colour %s", (_, colour) => {
  test("stands out from the white of the page, 3:1", () => {
    expect(contrast(colour, INK.surface)).toBeGreaterThanOrEqual(3);
  });

  test("carries text that is readable, 4.5:1", () => {
    expect(contrast(colour, textColourOn(colour))).toBeGreaterThanOrEqual(4.5);
  });
});

test("No two colours become the same grey in black-and-white print", () => {
  const greys = COLOURS.map(luminance).sort((a, b) => a - b);
  const steps = greys.slice(1).map((grey, index) => (grey + 0.05) / ((greys[index] ?? 0) + 0.05));
  expect(steps).toHaveLength(COLOURS.length - 1);
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.2);
});

test("Goal lines and text are readable on white", () => {
  for (const colour of [INK.goal, INK.text, INK.title])
    expect(contrast(colour, INK.surface)).toBeGreaterThanOrEqual(4.5);
});

test("Segments without colours of their own have each colour once", () => {
  expect([...SEGMENT_COLOURS].sort()).toEqual(Object.keys(CHART_COLOURS).sort());
});
