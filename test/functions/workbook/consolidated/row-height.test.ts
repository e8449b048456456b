import { expect, test } from "@jest/globals";
import { heightOf, linesIn } from "../../../../functions/src/workbook/consolidated/row-height.ts";

test("A text takes a line for each line of its own and each width it fills", () => {
  expect(linesIn("", 10)).toBe(1);
  expect(linesIn("exatamente", 10)).toBe(1);
  expect(linesIn("um pouco mais", 10)).toBe(2);
  expect(linesIn("um\n\ntrês linhas longas", 10)).toBe(4);
});

test("A row of many lines is as high as one of eight", () => {
  expect(heightOf(2)).toBe(30);
  expect(heightOf(500)).toBe(heightOf(8));
});
