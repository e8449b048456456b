import { expect, it } from "@jest/globals";
import { contrast, palette, textOnGround } from "../../../../functions/src/workbook/form-writer/palette.ts";

it("knows the greatest contrast there is", () => {
  expect(contrast("FF000000" as typeof palette.body, palette.paper)).toBeCloseTo(21, 5);
});

it.each(textOnGround)("the text %s is read easily on %s", (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

it("leaves no ground of the form without a text that was checked on it", () => {
  const grounds = [palette.paper, palette.input, palette.locked, palette.header, palette.lateFill, palette.dueFill];
  for (const ground of [...grounds, palette.doneFill]) {
    expect(textOnGround.some(([, checked]) => checked === ground)).toBe(true);
  }
});
