import { plainText } from "../text/plain-text.ts";
import { NO_PROBLEMS } from "./cell/outcome.ts";
import { BLANK, type CellReading, type FieldValue, readCell } from "./cell/read-cell.ts";
import { shown } from "./cell/shown.ts";
import type { Entry, Place } from "./entry.ts";
import type { GridCell } from "./grid.ts";
import type { PreparedField } from "./prepared-form.ts";

/** Reads one cell of the form. */
export function readEntry(
  field: PreparedField,
  cell: GridCell | undefined,
  place: Place,
  date1904: boolean,
): Entry<FieldValue> {
  const { declaration } = field;
  const read =
    declaration.origin === "computed" ? readComputed(cell, date1904) : readCell(cell, declaration.value, date1904);
  return { key: field.key, state: read.state, value: read.value, raw: read.raw, place, problems: read.problems };
}

/**
 * A computed cell: a formula's cached result is never taken, since everything computed can be derived; what somebody
 * typed over the formula is kept as text, so that a rule can say so.
 */
function readComputed(cell: GridCell | undefined, date1904: boolean): CellReading {
  if (cell === undefined || cell.formula !== null || cell.type === "uncalculated") return BLANK;
  const text = cell.type === "text" ? plainText(String(cell.value)) : shown(cell, date1904);
  return text === "" ? BLANK : { state: "value", value: text, raw: text, problems: NO_PROBLEMS };
}
