/**
 * A workbook as raw cells: the one shape that Excel (through the add-in) and an `.xlsx` file (through the guarded
 * reader) are both turned into, and the only one that the readers of the form know.
 *
 * A grid holds what the workbook *says*, not what it means: months are still serial numbers or text here.
 */
export interface Grid {
  /** Serial numbers count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly GridSheet[];
  /** Defined names of the workbook, keyed in lower case (Excel's names ignore case). */
  readonly names: ReadonlyMap<string, GridName>;
  /** Excel tables, keyed by table name in lower case. */
  readonly tables: ReadonlyMap<string, GridTable>;
  /** When the file says it was last saved, ISO 8601 in UTC; null when it does not say. */
  readonly modified: string | null;
  /** Things in the file that were passed over and that a person may want to know of. */
  readonly notices: readonly GridNotice[];
}

export type GridNotice = "external-link";

export interface GridSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Cells that hold something, keyed by {@link cellKey}, in row-major order. Styled empty cells are not here. */
  readonly cells: ReadonlyMap<number, GridCell>;
}

/** One cell that holds something. Rows and columns are counted from 1. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /**
   * `uncalculated` is a formula whose result was never computed; its value is "".
   * `error` holds the error's code, for example `#REF!`.
   */
  readonly type: "text" | "number" | "boolean" | "error" | "uncalculated";
  /** Text as typed (no trimming); numbers as Excel stores them (dates are serial numbers). */
  readonly value: string | number | boolean;
  /** The number format's code; `General` when the cell has none. */
  readonly format: string;
  /** The formula without `=`, "" when it is shared from another cell, null when the cell holds a typed value. */
  readonly formula: string | null;
}

/** A rectangle of one sheet. Rows and columns are counted from 1, both ends included. */
export interface GridRange {
  /** Index into {@link Grid.sheets}. */
  readonly sheet: number;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface GridName {
  /** As written in the workbook. */
  readonly name: string;
  /** Null when the name points nowhere (`#REF!`), to a constant or to a formula. */
  readonly range: GridRange | null;
}

export interface GridTable {
  /** As written in the workbook. */
  readonly name: string;
  /** Header row included, totals row excluded. */
  readonly range: GridRange;
  /** Column names as the table declares them, from left to right. */
  readonly columns: readonly string[];
}

/** Excel's own limits. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** The key of a cell within its sheet: unique, and ascending in row-major order. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMN + column - 1;
}
