import { MAX_COLUMN, MAX_ROW } from "../../../../plan/workbook/grid.ts";
import { Refused } from "./refusal.ts";

/** A rectangle within a sheet. Rows and columns are counted from 1, both ends included, first before last. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The column that letters name (`A` is 1); null beyond Excel's last, `XFD`. */
export function columnNumber(letters: string): number | null {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column <= MAX_COLUMN ? column : null;
}

/** Row and column of a reference such as `B12`. @throws Refused when it is not one, or lies outside a sheet. */
export function parseCell(reference: string, where: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  const column = match?.[1] === undefined ? null : columnNumber(match[1]);
  const row = Number(match?.[2]);
  if (column === null || row > MAX_ROW) {
    throw new Refused("malformed-reference", `${where} ${reference.slice(0, 20)}`);
  }
  return { row, column };
}

/** A reference such as `A1:B2` or `A1`. @throws Refused */
export function parseRange(reference: string, where: string): CellRange {
  const colon = reference.indexOf(":");
  const from = parseCell(colon < 0 ? reference : reference.slice(0, colon), where);
  const to = colon < 0 ? from : parseCell(reference.slice(colon + 1), where);
  return orderedRange(from.row, from.column, to.row, to.column);
}

/** The rectangle between two corners, whichever they are. */
export function orderedRange(row: number, column: number, otherRow: number, otherColumn: number): CellRange {
  return {
    firstRow: Math.min(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  };
}
