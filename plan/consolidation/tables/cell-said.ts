import type { Place } from "../../workbook/entry.ts";

/** Which cell of a received workbook says something: the one at a place, or a field of the form by its key. */
export type CellSaid =
  | { readonly place: Place }
  | { readonly field: string }
  /** The cell of a table's column (by its key) in the row of another cell. */
  | { readonly key: string; readonly besides: Place };

/** The cell at a place, where there is one. */
export function at(place: Place | null | undefined): readonly CellSaid[] {
  return place ? [{ place }] : [];
}
