import { cellFormat } from "../form/cell-format.ts";
import type { FieldType } from "../form/declaration.ts";
import { cellValue } from "../workbook/cell/cell-value.ts";
import type { FieldValue } from "../workbook/cell/read-cell.ts";
import type { Place } from "../workbook/entry.ts";
import { cellKey, type Grid } from "../workbook/grid.ts";
import { putBack } from "./before.ts";
import type { Change } from "./change.ts";

/** What is done to a workbook, and what takes it back. */
export interface Undoable {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/** A value typed into a cell of the form as the form wants it, in the form's format. Null empties the cell. */
export function typedIn(value: FieldValue | null, type: FieldType, place: Place, grid: Grid): Undoable {
  const sheet = grid.sheets.find(({ name }) => name === place.sheet);
  const cell = sheet?.cells.get(cellKey(place.row, place.column));
  const undo = putBack(cell, place);
  if (value === null) return { changes: [{ change: "content", place, content: { value } }], undo };
  const content = { value: cellValue(type, value, grid.date1904) };
  // The format first: Excel keeps what is put into a text cell as text.
  const format: Change = { change: "format", place, format: cellFormat(type).numFmt };
  return { changes: [format, { change: "content", place, content }], undo };
}
