/** Where a value stands: the sheet as it is named in this workbook, row and column counted from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What was odd about a cell. All leave it without a value, but `too-long` and `unformatted-date`, which keep it. */
export type CellProblem =
  | "error-value"
  | "uncalculated-formula"
  | "not-a-number"
  | "not-a-whole-number"
  | "not-a-month"
  | "not-a-date"
  | "not-a-quarter"
  | "not-yes-or-no"
  | "not-in-list"
  | "not-digits"
  /** Two readings are possible, `1.234` of a decimal or 45 in a percentage cell, which shows 4500%: nothing is guessed. */
  | "two-readings"
  /** A text longer than the field takes; the value is the whole text. */
  | "too-long"
  /** A serial number without a date format, read as a date because a date is plausible there. */
  | "unformatted-date";

/**
 * One value of the form as it was read.
 *
 * - `value`: `value` holds it; `problems` may hold doubts that a rule shows.
 * - `blank`: nothing was typed.
 * - `unavailable`: declared as not available (`n/d`, `não se aplica`, `não disponível`): an answer, without a value.
 * - `unreadable`: something was typed that is no value of the field; `problems` says why.
 * - `missing`: the workbook has no such field or column; `place` is null.
 */
export interface Entry<T> {
  /** The field's key, or the table's and the column's: `schedule.actions.month`. */
  readonly key: string;
  readonly state: "value" | "blank" | "unavailable" | "unreadable" | "missing";
  /** Null in every state but `value`. */
  readonly value: T | null;
  /** What stands in the cell, as a person would recognise it; "" when blank or missing. */
  readonly raw: string;
  readonly place: Place | null;
  readonly problems: readonly CellProblem[];
}
