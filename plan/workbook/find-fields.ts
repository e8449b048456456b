import type { Spot } from "./found.ts";
import { type Grid, type GridRange, MAX_COLUMN, MAX_ROW } from "./grid.ts";
import type { PreparedForm } from "./prepared-form.ts";

/** The cells that the workbook's defined names still point to, by field. */
export function fieldsByName(prepared: PreparedForm, grid: Grid): Map<string, Spot> {
  const found = new Map<string, Spot>();
  for (const field of prepared.fields) {
    const spot = spotOfName(field.name, grid);
    if (spot) found.set(field.key, spot);
  }
  return found;
}

/** The cell a defined name (in lower case) points to, of a range its first; undefined when it points to none. */
export function spotOfName(name: string, grid: Grid): Spot | undefined {
  const range = grid.names.get(name)?.range;
  if (!range || !isInside(range, grid)) return undefined;
  return { sheet: range.sheet, row: range.firstRow, column: range.firstColumn };
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
