import { tablesByHeader } from "./find-by-header.ts";
import { fieldsByLabel } from "./find-by-label.ts";
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

/** Finds every field and table of the form that the workbook has: by name, and what has lost its name by its words. */
export function findForm(prepared: PreparedForm, grid: Grid): FoundForm {
  const used = new UsedRows(grid);
  const fields = fieldsByName(prepared, grid);
  const tables = tablesByName(prepared, grid);
  if (tables.size < prepared.tables.length) {
    const lost = prepared.tables.filter((table) => !tables.has(table.key));
    for (const [key, table] of tablesByHeader(lost, tables, grid, used)) tables.set(key, table);
  }
  if (fields.size < prepared.fields.length) {
    for (const [key, spot] of fieldsByLabel(prepared, fields, grid, used)) if (!fields.has(key)) fields.set(key, spot);
  }
  return { fields, tables, used };
}
