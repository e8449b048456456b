import { MAX_COLUMN, MAX_ROW } from "../../../../plan/workbook/grid.ts";

const DOLLAR = 0x24;

/** A cell written as `$B$12` within a formula, and where it ends. */
export interface AbsoluteCell {
  readonly row: number;
  readonly column: number;
  readonly end: number;
}

/** The absolute cell written from a position on; null when there is none, or it lies outside a sheet. */
export function absoluteCell(formula: string, start: number): AbsoluteCell | null {
  let at = start;
  if (formula.charCodeAt(at++) !== DOLLAR) return null;
  let column = 0;
  for (let letter = formula.charCodeAt(at) - 64; letter >= 1 && letter <= 26; letter = formula.charCodeAt(++at) - 64) {
    column = column * 26 + letter;
    if (column > MAX_COLUMN) return null;
  }
  if (column === 0 || formula.charCodeAt(at++) !== DOLLAR) return null;
  let row = 0;
  for (let digit = formula.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = formula.charCodeAt(++at) - 48) {
    row = row * 10 + digit;
    // A row does not begin with 0, and there is none of that number.
    if (row === 0 || row > MAX_ROW) return null;
  }
  return row === 0 ? null : { row, column, end: at };
}
