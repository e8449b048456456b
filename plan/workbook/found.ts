import type { PreparedTable } from "./prepared-form.ts";

/** A cell of the grid; `sheet` is an index into its sheets. */
export interface Spot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A table as it was found: by its name or by its headers. */
export interface FoundTable {
  readonly table: PreparedTable;
  /** Whether the workbook declares it as a table. Otherwise only its header row tells where it is. */
  readonly declared: boolean;
  /** Its name in the workbook, or the form's for it. */
  readonly name: string;
  readonly sheet: number;
  readonly headerRow: number;
  /** The last row that the table claims, or that the form would give it. Rows typed right below belong to it as well. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** For each declared column the sheet's column that holds it, 0 when there is none. */
  readonly columns: readonly number[];
  /** The other way round: the sheet's column to the index of the declared one. */
  readonly indexAt: ReadonlyMap<number, number>;
}
