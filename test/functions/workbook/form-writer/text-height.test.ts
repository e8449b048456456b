import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { rowHeight, wrappedLines } from "../../../../functions/src/workbook/form-writer/text-height.ts";

describe("the lines a text takes", () => {
  it("counts the lines that people typed, empty ones too", () => {
    expect(wrappedLines("um\n\ndois", 40)).toBe(3);
  });

  it("moves a word that does not fit to the next line", () => {
    expect(wrappedLines("aaaa bbbb", 9)).toBe(2);
    expect(wrappedLines("aaaa bbbb", 12)).toBe(1);
  });

  it("breaks a word longer than the column", () => {
    expect(wrappedLines("a".repeat(30), 10)).toBe(3);
  });

  it("is never fewer in a narrower column", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 3, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (text, width, more) => {
          expect(wrappedLines(text, width)).toBeGreaterThanOrEqual(wrappedLines(text, width + more));
        },
      ),
    );
  });
});

it("a row is as tall as its longest text, within what Excel allows", () => {
  const short = { text: "curto", width: 40 };
  expect(rowHeight([short], 20)).toBe(20);
  expect(rowHeight([short, { text: "uma\nduas\ntrês", width: 40 }], 20)).toBe(50);
  expect(rowHeight([{ text: "\n".repeat(99), width: 40 }], 20)).toBe(409);
});
