import { cellKey, MAX_COLUMN } from "../../../plan/workbook/grid.ts";
import { type Area, columnsOf, isInside, rowsOf } from "./area.ts";
import { type Cell, isFilled, UNTOUCHED } from "./cell.ts";
import { PLAIN_LOOK, type SheetLook, type Track } from "./sheet-look.ts";
import { NO_VALIDATION, type Validation } from "./validation.ts";

/** What a protected sheet still allows, in Excel's words (`allowInsertRows`). */
export type ProtectionOptions = { readonly [option: string]: boolean | string };

export interface Protection {
  readonly options: ProtectionOptions;
  /** "" when there is none. */
  readonly password: string;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet of the host's workbook. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = "Visible";
  /** Null while the sheet is not protected. */
  protection: Protection | null = null;
  /** Where the cursor is on this sheet. */
  selection: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  /** By {@link cellKey}. */
  readonly cells = new Map<number, Cell>();
  readonly validations = new Map<number, Validation>();
  /** Kept as they came, and those that were added: the product reads none. */
  conditionalFormats: readonly unknown[] = [];
  /** For who draws the sheet: the library asks for none of it. */
  look: SheetLook = PLAIN_LOOK;
  /** How many times a cell was put: another number, and something may have changed. */
  revision = 0;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** Makes a column another width (in characters), or hides it. */
  setColumn(column: number, part: Partial<Track>): void {
    const columns = new Map(this.look.columns);
    columns.set(column, { size: null, hidden: false, ...columns.get(column), ...part });
    this.look = { ...this.look, columns };
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(cellKey(row, column)) ?? UNTOUCHED;
  }

  put(row: number, column: number, cell: Cell): void {
    this.revision += 1;
    this.cells.set(cellKey(row, column), cell);
  }

  validation(row: number, column: number): Validation {
    return this.validations.get(cellKey(row, column)) ?? NO_VALIDATION;
  }

  setValidation(area: Area, validation: Validation): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.validations.set(cellKey(row, column), validation);
      }
    }
  }

  /** The rectangle of the cells that hold something, or, with `valuesOnly` false, of all that were formatted as well. */
  usedArea(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
    for (const [key, cell] of this.cells) {
      if (valuesOnly && !isFilled(cell)) continue;
      const row = Math.floor(key / MAX_COLUMN);
      const column = (key % MAX_COLUMN) + 1;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom === 0 ? null : { top, left, bottom, right };
  }

  /** Something for every cell of a rectangle, row by row. */
  map<T>(area: Area, of: (cell: Cell, row: number, column: number) => T): T[][] {
    return Array.from({ length: rowsOf(area) }, (_, down) =>
      Array.from({ length: columnsOf(area) }, (_, across) => {
        const row = area.top + down;
        const column = area.left + across;
        return of(this.cell(row, column), row, column);
      }),
    );
  }

  /** Whether every cell of a rectangle may be written. */
  isOpen(area: Area): boolean {
    if (this.protection === null) return true;
    return this.map(area, (cell) => cell.locked).every((row) => row.every((locked) => !locked));
  }

  /** Whether the cursor stands in the rectangle. */
  hasCursor(area: Area): boolean {
    return isInside(area, this.selection.top, this.selection.left);
  }
}
