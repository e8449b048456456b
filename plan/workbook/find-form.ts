import { fieldsByName } from "./find-fields.ts";
import { tablesByName } from "./find-tables.ts";
import type { FoundTable, Spot } from "./found.ts";
import type { Grid } from "./grid.ts";
import type { PreparedForm } from "./prepared-form.ts";
import { UsedRows } from "./sheet-rows.ts";

/** Where the cells of a form are in a workbook. */
export interface FoundForm {
  readonly fields: ReadonlyMap<string, Spot>;
  readonly tables: ReadonlyMap<string, FoundTable>;
  readonly used: UsedRows;
}

/** Finds every field and table of the form that the workbook has. */
export function findForm(prepared: PreparedForm, grid: Grid): FoundForm {
  const used = new UsedRows(grid);
  const fields = fieldsByName(prepared, grid);
  const tables = tablesByName(prepared, grid);
  return { fields, tables, used };
}
