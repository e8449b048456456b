import { cellKey } from "../../../plan/workbook/grid.ts";
import { type Area, isInside } from "../../host/model/area.ts";
import type { Sheet } from "../../host/model/sheet.ts";
import { SheetAxis } from "./sheet-axis.ts";

/** Rows and columns beyond the last that holds something. */
const MARGIN = 3;
const LEAST = { rows: 30, columns: 10 };
/** More of a sheet is not shown: none of the product's comes near. */
const MOST = { rows: 3_000, columns: 100 };

/** How a sheet is laid out on the screen: which rows and columns, how large in pixels, which cells are one. */
export class SheetPlan {
  readonly rows: SheetAxis;
  readonly columns: SheetAxis;
  readonly #sheet: Sheet;
  readonly #merged = new Map<number, Area>();

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    const { look } = sheet;
    const used = sheet.usedArea(false);
    const rows = Math.min(MOST.rows, Math.max(LEAST.rows, (used?.bottom ?? 0) + MARGIN));
    const columns = Math.min(MOST.columns, Math.max(LEAST.columns, (used?.right ?? 0) + MARGIN));
    this.rows = new SheetAxis(rows, look.frozen.rows, look.rows);
    this.columns = new SheetAxis(columns, look.frozen.columns, look.columns);
    for (const area of look.merged) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) this.#merged.set(cellKey(row, column), area);
      }
    }
  }

  /** A character of the form's font is seven pixels wide, and a cell has five to spare. */
  width(column: number): number {
    const { columns, columnWidth } = this.#sheet.look;
    return Math.round((columns.get(column)?.size ?? columnWidth) * 7 + 5);
  }

  /** A point is four thirds of a pixel. */
  height(row: number): number {
    const { rows, rowHeight } = this.#sheet.look;
    return Math.round(((rows.get(row)?.size ?? rowHeight) * 4) / 3);
  }

  /** The cells that a cell is one with. */
  merged(row: number, column: number): Area | null {
    return this.#merged.get(cellKey(row, column)) ?? null;
  }

  /** Whether another cell shows what stands here. */
  isCovered(row: number, column: number): boolean {
    const area = this.merged(row, column);
    return area !== null && (area.top !== row || area.left !== column);
  }

  /** The cell that stands for this one. */
  master(row: number, column: number): { readonly row: number; readonly column: number } {
    const area = this.merged(row, column);
    return area ? { row: area.top, column: area.left } : { row, column };
  }

  /** How wide a cell's words may run, in pixels: over its merged cells, or over empty ones beside it. */
  room(row: number, column: number): { readonly width: number; readonly height: number } {
    const area = this.merged(row, column) ?? { top: row, left: column, bottom: row, right: column };
    return { width: this.#sum("width", area.left, area.right), height: this.#sum("height", area.top, area.bottom) };
  }

  /** How far a text that is not broken runs over the empty cells to its right, in pixels. */
  run(row: number, column: number): number {
    let width = this.width(column);
    for (const next of this.columns.all.filter((one) => one > column)) {
      const { value, formula } = this.#sheet.cell(row, next);
      if (value !== null || formula !== null || this.merged(row, next)) break;
      width += this.width(next);
    }
    return width;
  }

  /** Whether the cursor's rectangle has a cell. */
  isSelected(row: number, column: number): boolean {
    return isInside(this.#sheet.selection, row, column);
  }

  #sum(kind: "width" | "height", from: number, to: number): number {
    const shown = kind === "width" ? this.columns : this.rows;
    return shown.all.filter((one) => one >= from && one <= to).reduce((sum, one) => sum + this[kind](one), 0);
  }
}
