import type { Spot } from "./found.ts";
import { type Grid, type GridRange, MAX_COLUMN, MAX_ROW } from "./grid.ts";
import type { PreparedForm } from "./prepared-form.ts";

/** The cells that the workbook's defined names still point to, by field. Of a range, its first cell. */
export function fieldsByName(prepared: PreparedForm, grid: Grid): Map<string, Spot> {
  const found = new Map<string, Spot>();
  for (const field of prepared.fields) {
    const range = grid.names.get(field.name)?.range;
    if (range && isInside(range, grid)) {
      found.set(field.key, { sheet: range.sheet, row: range.firstRow, column: range.firstColumn });
    }
  }
  return found;
}

function isInside({ sheet, firstRow, firstColumn }: GridRange, grid: Grid): boolean {
  return (
    grid.sheets[sheet] !== undefined &&
    firstRow >= 1 &&
    firstRow <= MAX_ROW &&
    firstColumn >= 1 &&
    firstColumn <= MAX_COLUMN
  );
}
