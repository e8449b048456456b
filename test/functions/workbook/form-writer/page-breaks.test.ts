import { describe, expect, it } from "@jest/globals";
import { pageBreaks } from "../../../../functions/src/workbook/form-writer/page-breaks.ts";
import type { Piece, SheetLayout } from "../../../../functions/src/workbook/form-writer/sheet-layout.ts";

const ROW = 20;

/** A sheet three rows of which are on every page, with blocks of so many rows each, heading included. */
function sheetOf(...blocks: number[]): SheetLayout {
  let row = 4;
  const pieces = blocks.map((rows): Piece => {
    const heading: Piece = { piece: "heading", row, text: "Seção" };
    row += rows;
    return heading;
  });
  return { name: "Plano", pieces, widths: [40], textColumn: 2, headingColumn: 2, fields: new Map(), lastRow: row - 1 };
}

/** The breaks on a page of twenty rows, three of them the title's. */
function breaksOf(...blocks: number[]): readonly number[] {
  return pageBreaks(sheetOf(...blocks), { width: 1_000, height: 20 * ROW + 19 }, () => ROW, 3);
}

describe("the pages of a sheet", () => {
  it("are left alone when everything fits on one", () => {
    expect(breaksOf(8, 9)).toEqual([]);
  });

  it("begin with the block that would be split", () => {
    expect(breaksOf(8, 10)).toEqual([12]);
  });

  it("do not leave a heading alone at a page's end", () => {
    expect(breaksOf(16, 30)).toEqual([20]);
  });

  it("let a long block begin in the middle of one, and count on from where it ends", () => {
    expect(breaksOf(8, 30)).toEqual([]);
    expect(breaksOf(8, 30, 8)).toEqual([]);
    expect(breaksOf(8, 36, 8)).toEqual([48]);
  });

  it("hold more of a sheet that is printed smaller", () => {
    const narrow = { width: 42 * 5.6, height: 20 * ROW };
    const half = { width: narrow.width / 2, height: narrow.height };
    expect(pageBreaks(sheetOf(12, 12), narrow, () => ROW, 3)).toEqual([16]);
    expect(pageBreaks(sheetOf(12, 12), half, () => ROW, 3)).toEqual([]);
  });
});
