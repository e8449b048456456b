import { type Quarter, quarterOf, quarterOfMonth } from "../../calendar/quarter.ts";
import { foldText } from "../../text/fold-text.ts";
import { monthFromText } from "./month.ts";
import { fullYear, monthNumber } from "./month-name.ts";
import { type Outcome, unreadable, value } from "./outcome.ts";

const WORDS =
  /^([1-4])\s*[ºo°]?\s*trim(?:estre|\.)?\s*(?:\(\s*([a-z]{3,9})\.?\s*\))?\s*(?:de\s|[/-])?\s*(\d{4}|\d{2})$/;
const NUMBER_FIRST = /^([1-4])\s*[ºo°]?\s*[tq]\s*[/.-]?\s*(\d{4}|\d{2})$/;
const LETTER_FIRST = /^[tq]\s*([1-4])\s*[/.-]?\s*(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})\s*[/.-]?\s*(?:[tq]\s*([1-4])|([1-4])\s*[ºo°]?\s*[tq])$/;
/** `3/2026` is March or the third quarter; only `03/2026` is surely a month. */
const BARE_NUMBER = /^([1-4])\s?[/.-]\s?(?:\d{4}|\d{2})$|^\d{4}\s?[/.-]\s?([1-4])$/;

/**
 * A quarter as the form or people write it: `3º trim. (set.) 2026`, `3º trimestre de 2026`, `3T2026`, `T3/2026`,
 * `2026-T3`; a month or a date stands for the quarter it lies in. A closing month that is not the quarter's own
 * (`3º trim. (dez.) 2026`) leaves two readings, and so does `3/2026`.
 */
export function quarterFromText(text: string): Outcome<Quarter> {
  const folded = foldText(text);
  const words = WORDS.exec(folded);
  if (words) {
    const number = Number(words[1]);
    const closing = words[2] === undefined ? null : monthNumber(words[2]);
    if (words[2] !== undefined && closing === null) return unreadable("not-a-quarter");
    if (closing !== null && closing !== number * 3) return unreadable("two-readings");
    return quarter(fullYear(words[3] ?? ""), number);
  }
  const short = NUMBER_FIRST.exec(folded) ?? LETTER_FIRST.exec(folded);
  if (short) return quarter(fullYear(short[2] ?? ""), Number(short[1]));
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) return quarter(Number(yearFirst[1]), Number(yearFirst[2] ?? yearFirst[3]));
  const month = monthFromText(text);
  if (month === null) return unreadable("not-a-quarter");
  const bare = BARE_NUMBER.exec(folded);
  const read = quarterOfMonth(month);
  if (bare && read !== quarterOf(Number(month.slice(0, 4)), Number(bare[1] ?? bare[2]))) {
    return unreadable("two-readings");
  }
  return value(read);
}

function quarter(year: number, number: number): Outcome<Quarter> {
  const read = quarterOf(year, number);
  return read === null ? unreadable("not-a-quarter") : value(read);
}
