import { type CivilDate, civilDate } from "../../calendar/civil-date.ts";
import { foldText } from "../../text/fold-text.ts";
import type { CellProblem } from "../entry.ts";
import type { GridCell } from "../grid.ts";
import { fullYear, monthNumber } from "./month-name.ts";
import { formatKind } from "./number-format.ts";
import { NO_PROBLEMS, type Outcome, unreadable } from "./outcome.ts";
import { dateOfSerial } from "./serial.ts";

const DAY_FIRST = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const NAMED = /^(\d{1,2})(?:º|°|o)?\s*(?:de\s|[/.-])?\s*([a-z]{3,9})\.?\s*(?:de\s|[/.-])?\s*(\d{4}|\d{2})$/;
const WEEKDAY = /^(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?,\s*/;
const TIME = /[t ,]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2})?$/;

/**
 * A full date as people type it: `31/03/2018`, `31-3-18`, `2018-03-31`, `31 de março de 2018`, with or without a time
 * of the day. The day comes before the month, as in Brazil. A month alone is no date: null.
 */
export function dateFromText(text: string): CivilDate | null {
  const folded = foldText(text).replace(WEEKDAY, "").replace(TIME, "");
  const dayFirst = DAY_FIRST.exec(folded);
  if (dayFirst) return civilDate(fullYear(dayFirst[3] ?? ""), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) return civilDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const named = NAMED.exec(folded);
  if (!named) return null;
  const month = monthNumber(named[2] ?? "");
  return month === null ? null : civilDate(fullYear(named[3] ?? ""), month, Number(named[1]));
}

const UNFORMATTED: readonly CellProblem[] = Object.freeze(["unformatted-date"]);
const PLAUSIBLE_FROM = "2000-01-01";
const PLAUSIBLE_TO = "2100-12-31";

/**
 * The date of a number cell. A date format makes any serial number a date; without one, only a date of 2000 to 2100 is
 * taken, with the problem `unformatted-date`. Anything else has `problem`.
 */
export function dateFromCell(
  cell: GridCell,
  serial: number,
  date1904: boolean,
  problem: CellProblem,
): Outcome<CivilDate> {
  const date = dateOfSerial(serial, date1904);
  if (date === null) return unreadable(problem);
  if (formatKind(cell.format) === "date") return { value: date, problems: NO_PROBLEMS };
  if (date < PLAUSIBLE_FROM || date > PLAUSIBLE_TO) return unreadable(problem);
  return { value: date, problems: UNFORMATTED };
}
