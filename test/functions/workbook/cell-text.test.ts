import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellText, LONGEST_TEXT } from "../../../functions/src/workbook/cell-text.ts";
import { escapeXml } from "../../../functions/src/workbook/parts/xml-element.ts";

const CONTROLS = String.fromCharCode(0, 1, 8, 11, 12, 14, 31, 127, 0x80, 0x9f, 0xfffe, 0xffff);

describe("Text for a cell", () => {
  test("keeps accents, tabs and signs of a formula as they are", () => {
    expect(cellText("=Órgão\t+1 “ação” 😀")).toBe("=Órgão\t+1 “ação” 😀");
  });

  test("has one kind of line break", () => {
    expect(cellText("um\r\ndois\rtrês\nquatro")).toBe("um\ndois\ntrês\nquatro");
  });

  test("loses what no file can hold", () => {
    expect(cellText(`a${CONTROLS}b`)).toBe("ab");
    expect(cellText("a\uD800b")).toBe("a\uFFFDb");
  });

  test("is cut at Excel's limit, between characters", () => {
    expect(cellText("x".repeat(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT);
    const cut = cellText("😀".repeat(LONGEST_TEXT));
    expect(cut.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(cut.isWellFormed()).toBe(true);
    expect(cut.endsWith("😀…")).toBe(true);
  });

  test("that looks like Excel's own escape is not read as one", () => {
    expect(cellText("_x0041_ e _x00e7_, mas x_y_")).toBe("_x005F_x0041_ e _x005F_x00e7_, mas x_y_");
  });

  test("of any kind fits into a cell and into XML", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const kept = cellText(text);
        expect(kept.length).toBeLessThanOrEqual(LONGEST_TEXT);
        // Nothing is left that the writer of XML would have to drop.
        expect(escapeXml(kept).length).toBeGreaterThanOrEqual(kept.length);
        expect(kept).not.toContain("\r");
      }),
    );
  });
});
