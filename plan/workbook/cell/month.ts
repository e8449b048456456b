import { type Month, monthOf, monthOfDate } from "../../calendar/month.ts";
import { foldText } from "../../text/fold-text.ts";
import { dateFromText } from "./date.ts";
import { fullYear, monthNumber } from "./month-name.ts";

const MONTH_FIRST = /^(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})\s?[/.-]\s?(\d{1,2})$/;
const NAMED = /^([a-z]{3,9})\.?\s*(?:de\s|[/.-])?\s*(\d{4}|\d{2})$/;

/**
 * A month as people type it: `03/18`, `3/2018`, `03-2018`, `mar/18`, `março de 2018`, `2018-03`, or a full date of
 * which it is the month. Null when it is none of these.
 */
export function monthFromText(text: string): Month | null {
  const folded = foldText(text);
  const monthFirst = MONTH_FIRST.exec(folded);
  if (monthFirst) return monthOf(fullYear(monthFirst[2] ?? ""), Number(monthFirst[1]));
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) return monthOf(Number(yearFirst[1]), Number(yearFirst[2]));
  const named = NAMED.exec(folded);
  if (named) {
    const month = monthNumber(named[1] ?? "");
    return month === null ? null : monthOf(fullYear(named[2] ?? ""), month);
  }
  const date = dateFromText(text);
  return date === null ? null : monthOfDate(date);
}
