import type { Style, Worksheet } from "exceljs";
import type { Cell } from "../../../../plan/consolidation/tables/column.ts";
import { type Look, numberFormatOf } from "../../../../plan/consolidation/tables/look.ts";
import { cellText } from "../cell-text.ts";

/** Two halves of six columns with a narrow one between: two cards, a chart and its numbers in each. */
export const HALF = 6;
export const RIGHT = HALF + 2;
export const COLUMNS = RIGHT + HALF - 1;
export const CARD_COLUMNS = 3;

/** Writes a value over several columns of a row. */
export function across(
  worksheet: Worksheet,
  row: number,
  first: number,
  last: number,
  value: Cell,
  style: Partial<Style>,
): void {
  put(worksheet, row, first, value, style);
  worksheet.mergeCells(row, first, row, last);
}

/** Writes a value and how it looks. */
export function put(worksheet: Worksheet, row: number, column: number, value: Cell, style: Partial<Style>): void {
  const cell = worksheet.getCell(row, column);
  cell.value = typeof value === "string" ? cellText(value) : value;
  cell.style = style;
}

/** Excel's code for what a look shows. */
export function numberFormat(look: Look): string {
  return numberFormatOf(look) ?? "@";
}
