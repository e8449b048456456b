import type { Form } from "../form/declaration.ts";
import type { Place } from "../workbook/entry.ts";
import { type FoundForm, findForm } from "../workbook/find-form.ts";
import type { FoundTable } from "../workbook/found.ts";
import { cellKey, type Grid, type GridCell } from "../workbook/grid.ts";
import { type PreparedField, preparedForm } from "../workbook/prepared-form.ts";
import { readForm } from "../workbook/read-form.ts";

/** A cell of the form as it was found in a workbook. */
export interface FoundCell {
  readonly field: PreparedField;
  readonly place: Place;
  readonly cell: GridCell | undefined;
  /** The table it is of, with its row in the sheet; null for a single field. */
  readonly table: FoundTable | null;
}

/** The places of a form in a workbook, and its cells one by one: the fields, and the rows somebody typed something in. */
export interface FoundCells {
  readonly grid: Grid;
  readonly found: FoundForm;
  readonly cells: readonly FoundCell[];
}

export function foundCells(grid: Grid, form: Form): FoundCells {
  const prepared = preparedForm(form);
  const found = findForm(prepared, grid);
  const cells: FoundCell[] = [];
  for (const field of prepared.fields) {
    const spot = found.fields.get(field.key);
    if (spot) cells.push(foundCell(grid, field, spot, null));
  }
  const content = readForm(form, grid);
  for (const table of found.tables.values()) {
    for (const { number } of content.tables[table.table.key]?.rows ?? []) {
      for (const [index, field] of table.table.columns.entries()) {
        const column = table.columns[index] ?? 0;
        if (column > 0)
          cells.push(foundCell(grid, field, { sheet: table.sheet, row: table.headerRow + number, column }, table));
      }
    }
  }
  return { grid, found, cells };
}

function foundCell(
  grid: Grid,
  field: PreparedField,
  { sheet, row, column }: { readonly sheet: number; readonly row: number; readonly column: number },
  table: FoundTable | null,
): FoundCell {
  return {
    field,
    place: { sheet: grid.sheets[sheet]?.name ?? "", row, column },
    cell: grid.sheets[sheet]?.cells.get(cellKey(row, column)),
    table,
  };
}
