import type { FoundForm } from "./find-form.ts";
import type { FoundTable } from "./found.ts";

/**
 * The first row under a table that belongs to another table or field of the form beneath the table's columns: there
 * the table has ended, whatever is typed between. A table that declares its extent ends at its last row at the
 * earliest, one found by its headers anywhere below them.
 */
export function rowLimit(form: FoundForm, table: FoundTable): number {
  const above = table.declared ? table.lastRow : table.headerRow;
  let limit = Number.POSITIVE_INFINITY;
  for (const other of form.tables.values()) {
    if (other === table || other.sheet !== table.sheet || other.headerRow <= above) continue;
    if (other.firstColumn > table.lastColumn || other.lastColumn < table.firstColumn) continue;
    limit = Math.min(limit, other.headerRow);
  }
  for (const spot of form.fields.values()) {
    if (spot.sheet !== table.sheet || spot.row <= above) continue;
    if (spot.column < table.firstColumn || spot.column > table.lastColumn) continue;
    limit = Math.min(limit, spot.row);
  }
  return limit;
}
