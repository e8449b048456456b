import type ExcelJS from "exceljs";
import type { CellFormula } from "../../../../plan/formulas/cell-formula.ts";
import type { CellStyle } from "./cell-style.ts";
import { FIRST_COLUMN, type SheetLayout } from "./sheet-layout.ts";
import { rowHeight } from "./text-height.ts";

const LEAST_HEIGHT = 20;

/** A worksheet being drawn: puts cells on it and keeps what its rows need to show all their words. */
export class SheetCanvas {
  readonly sheet: ExcelJS.Worksheet;
  readonly #widths: readonly number[];
  readonly #growing = new Set<number>();
  #firstInput: ExcelJS.Cell | null = null;
  readonly #texts = new Map<number, { text: string; width: number; scale: number }[]>();

  constructor(sheet: ExcelJS.Worksheet, layout: SheetLayout) {
    this.sheet = sheet;
    this.#widths = layout.widths;
    sheet.getColumn(1).width = 2;
    layout.widths.forEach((width, index) => {
      sheet.getColumn(FIRST_COLUMN + index).width = width;
    });
  }

  /** The rows in which something may be typed, whose height must follow it. */
  get growingRows(): ReadonlySet<number> {
    return this.#growing;
  }

  /** The first cell to fill in, as people read: by rows. Null when there is none. */
  get firstInput(): string | null {
    return this.#firstInput?.address ?? null;
  }

  /** Puts a value in a cell; text in `lastColumn` and before shares one merged cell, which is never an input. */
  put(row: number, column: number, value: ExcelJS.CellValue, style: CellStyle, lastColumn = column): ExcelJS.Cell {
    const cell = this.sheet.getCell(row, column);
    cell.value = value;
    cell.style = style;
    if (lastColumn > column) this.sheet.mergeCells(row, column, row, lastColumn);
    if (style.protection?.locked === false) {
      this.#growing.add(row);
      if (this.#firstInput === null || comesBefore(cell, this.#firstInput)) this.#firstInput = cell;
    }
    const text = textOf(value);
    if (style.alignment?.wrapText && text !== "") {
      const bold = style.font?.bold ? 1.08 : 1;
      this.needs(row, text, this.#width(column, lastColumn) / bold - (style.alignment.indent ?? 0) * 2);
    }
    return cell;
  }

  /** Puts a formula in a cell, without a result: Excel computes it when the file is opened. */
  putFormula(
    row: number,
    column: number,
    { formula, array = false, lines = 1 }: CellFormula,
    style: CellStyle,
  ): ExcelJS.Cell {
    const cell = this.sheet.getCell(row, column);
    const ref = cell.address;
    const value = array ? { formula, shareType: "array", ref } : { formula };
    cell.value = value as ExcelJS.CellFormulaValue;
    cell.style = style;
    this.needs(row, "\n".repeat(lines - 1), 1);
    return cell;
  }

  /** Says that a row has to show a text in so many characters' width. */
  needs(row: number, text: string, width: number, scale = 1): void {
    const texts = this.#texts.get(row);
    if (texts) texts.push({ text, width, scale });
    else this.#texts.set(row, [{ text, width, scale }]);
  }

  /** A range of cells under a defined name of the whole workbook. */
  name(name: string, row: number, column: number, lastRow = row, lastColumn = column): void {
    const address = (r: number, c: number) => this.sheet.getCell(r, c).$col$row;
    const from = address(row, column);
    const to = address(lastRow, lastColumn);
    this.sheet.workbook.definedNames.add(`'${this.sheet.name}'!${from === to ? from : `${from}:${to}`}`, name);
  }

  /** Gives every row from `first` to `last` the height its texts need. */
  fitRows(first: number, last: number, least = LEAST_HEIGHT): void {
    for (let row = first; row <= last; row++) {
      const texts = this.#texts.get(row);
      this.sheet.getRow(row).height = rowHeight(texts ?? [], least);
    }
  }

  #width(column: number, lastColumn: number): number {
    let width = 0;
    for (let at = column; at <= lastColumn; at++) width += this.#widths[at - FIRST_COLUMN] ?? 0;
    return width;
  }
}

function comesBefore(one: ExcelJS.Cell, other: ExcelJS.Cell): boolean {
  return Number(one.row) < Number(other.row) || (one.row === other.row && Number(one.col) < Number(other.col));
}

function textOf(value: ExcelJS.CellValue): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "text" in value ? String(value.text) : "";
}
