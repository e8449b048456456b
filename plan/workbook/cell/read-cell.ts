import type { CivilDate } from "../../calendar/civil-date.ts";
import { monthOfDate } from "../../calendar/month.ts";
import { quarterOfMonth } from "../../calendar/quarter.ts";
import type { FieldType } from "../../form/declaration.ts";
import { plainLine, plainText } from "../../text/plain-text.ts";
import type { CellProblem, Entry } from "../entry.ts";
import type { GridCell } from "../grid.ts";
import { dateFromCell, dateFromText } from "./date.ts";
import { digitsFromCell, digitsFromText } from "./digits.ts";
import { codeFromText } from "./list.ts";
import { monthFromText } from "./month.ts";
import { numberFromCell, numberFromText } from "./number.ts";
import { NO_PROBLEMS, type Outcome, unreadable, value, valueOr } from "./outcome.ts";
import { quarterFromText } from "./quarter.ts";
import { shown } from "./shown.ts";
import { isNothing, isUnavailable } from "./unavailable.ts";
import { yesNoFromText } from "./yes-no.ts";

/** A value of any field. */
export type FieldValue = string | number | boolean;

/** What a cell says in a field of some type: an {@link Entry} that does not know its place. */
export type CellReading = Pick<Entry<FieldValue>, "state" | "value" | "raw" | "problems">;

/** What an empty cell says. */
export const BLANK: CellReading = Object.freeze({ state: "blank", value: null, raw: "", problems: NO_PROBLEMS });

/** Reads a cell as a field of this type. Pure; never throws, whatever the cell holds. */
export function readCell(cell: GridCell | undefined, type: FieldType, date1904: boolean): CellReading {
  if (cell === undefined) return BLANK;
  if (cell.type === "text") return readText(String(cell.value), type);
  return reading(outcomeOf(cell, type, date1904), shown(cell, date1904));
}

function readText(typed: string, type: FieldType): CellReading {
  const text = type.type === "text" && type.multiline ? plainText(typed) : plainLine(typed);
  if (isNothing(text)) return text === "" ? BLANK : { state: "blank", value: null, raw: text, problems: NO_PROBLEMS };
  if (isUnavailable(text)) return { state: "unavailable", value: null, raw: text, problems: NO_PROBLEMS };
  return reading(valueOfText(text, type), text);
}

function reading(outcome: Outcome<FieldValue>, raw: string): CellReading {
  return {
    state: outcome.value === null ? "unreadable" : "value",
    value: outcome.value,
    raw,
    problems: outcome.problems,
  };
}

function valueOfText(text: string, type: FieldType): Outcome<FieldValue> {
  switch (type.type) {
    case "text":
      return bounded(text, type.maxLength);
    case "email":
      return value(text.replace(/^mailto:\s*/i, ""));
    case "telephone":
      return value(text);
    case "digits":
      return valueOr(digitsFromText(text), "not-digits");
    case "month":
      return valueOr(monthFromText(text), "not-a-month");
    case "date":
      return valueOr(dateFromText(text), "not-a-date");
    case "quarter":
      return quarterFromText(text);
    case "number":
      return numberFromText(text, type.measure);
    case "yesNo":
      return valueOr(yesNoFromText(text), "not-yes-or-no");
    case "choice":
      return valueOr(codeFromText(text, type.list), "not-in-list");
  }
}

function outcomeOf(cell: GridCell, type: FieldType, date1904: boolean): Outcome<FieldValue> {
  if (cell.type === "error") return unreadable("error-value");
  if (cell.type === "uncalculated") return unreadable("uncalculated-formula");
  if (typeof cell.value === "number") return valueOfNumber(cell, cell.value, type, date1904);
  if (type.type === "yesNo") return value(cell.value === true);
  if (type.type === "text") return bounded(shown(cell, date1904), type.maxLength);
  if (type.type === "email" || type.type === "telephone") return value(shown(cell, date1904));
  return unreadable(REFUSAL[type.type]);
}

/** What a cell is not, when it holds something that its type can never be. */
const REFUSAL = {
  digits: "not-digits",
  month: "not-a-month",
  date: "not-a-date",
  quarter: "not-a-quarter",
  number: "not-a-number",
  choice: "not-in-list",
} as const satisfies { [type: string]: CellProblem };

function valueOfNumber(cell: GridCell, number: number, type: FieldType, date1904: boolean): Outcome<FieldValue> {
  switch (type.type) {
    case "number":
      return numberFromCell(cell, number, type.measure);
    case "month":
      return mapped(dateFromCell(cell, number, date1904, "not-a-month"), monthOfDate);
    case "date":
      return dateFromCell(cell, number, date1904, "not-a-date");
    case "quarter":
      return mapped(dateFromCell(cell, number, date1904, "not-a-quarter"), (date) => quarterOfMonth(monthOfDate(date)));
    case "digits":
      return valueOr(digitsFromCell(cell, number), "not-digits");
    case "yesNo":
      return unreadable("not-yes-or-no");
    case "choice":
      return unreadable("not-in-list");
    case "text":
      return bounded(shown(cell, date1904), type.maxLength);
    case "email":
    case "telephone":
      return value(shown(cell, date1904));
  }
}

function mapped<T>(outcome: Outcome<CivilDate>, map: (date: CivilDate) => T): Outcome<T> {
  return outcome.value === null
    ? { value: null, problems: outcome.problems }
    : { value: map(outcome.value), problems: outcome.problems };
}

const TOO_LONG: readonly CellProblem[] = Object.freeze(["too-long"]);

function bounded(text: string, maxLength: number): Outcome<string> {
  return text.length > maxLength ? { value: text, problems: TOO_LONG } : value(text);
}
