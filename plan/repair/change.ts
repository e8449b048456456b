import type { CellCheck } from "../form/cell-check.ts";
import type { Place } from "../workbook/entry.ts";

/** What a cell holds: a value, or a formula without `=`. Nothing at all is an empty cell. */
export type CellContent =
  | { readonly value: string | number | boolean | null }
  | { readonly formula: string; readonly array: boolean };

/** A rectangle of a sheet, by the sheet's name. Rows and columns are counted from 1, both ends included. */
export interface CellArea {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** One thing to be done to a workbook. A list of them is done in its order. */
export type Change =
  | { readonly change: "content"; readonly place: Place; readonly content: CellContent }
  | { readonly change: "format"; readonly place: Place; readonly format: string }
  /** Null takes the check away. */
  | { readonly change: "check"; readonly area: CellArea; readonly check: CellCheck | null }
  /** A locked cell cannot be filled in while its sheet is protected. */
  | { readonly change: "lock"; readonly area: CellArea; readonly isLocked: boolean }
  /** The form's sheets are protected without a password. */
  | { readonly change: "protection"; readonly sheet: string; readonly isProtected: boolean };

/**
 * Something of the form that was pasted or typed over, and how it is put right.
 *
 * - `value`: a value kept as text, or in words that the form's lists and formulas do not know, that reads in one way.
 * - `format`: a date that shows as a number, an amount that lost its currency.
 * - `formula`: a computed cell that somebody typed over or emptied.
 * - `official`: words of the form that were changed.
 * - `check`: drop-downs and messages beside cells that are gone.
 * - `lock`: cells to be filled in that a paste has locked.
 * - `protection`: a sheet of the form that is not protected any more.
 */
export interface Repair {
  readonly kind: "value" | "format" | "formula" | "official" | "check" | "lock" | "protection";
  /** The field, or the table's column; a sheet's name for its protection. */
  readonly key: string;
  /** Where it begins. */
  readonly place: Place;
  /** What stands there, as people read it; "" for nothing. */
  readonly before: string;
  /** What will stand there, as people read it; a formula with its `=`. */
  readonly after: string;
  readonly changes: readonly Change[];
  /** Takes the changes back. What checks and locks were before is not known where cells of one column differed. */
  readonly undo: readonly Change[];
}
