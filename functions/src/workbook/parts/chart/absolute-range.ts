import { columnLetters, quotedSheet } from "../../../../../plan/workbook/address.ts";

/** Cells of a sheet, rows and columns counted from 1, both ends included. */
export interface SheetRange {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/** Cells as charts refer to them: `'Painel'!$A$2:$A$6`, or `'Painel'!$B$1` for a single one. */
export function absoluteRange(sheetName: string, range: SheetRange): string {
  const first = absolute(range.firstColumn, range.firstRow);
  const last = absolute(range.lastColumn, range.lastRow);
  return `${quotedSheet(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

function absolute(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}
