import { type CivilDate, daysInMonth, twoDigits } from "./civil-date.ts";

/** A calendar month as `YYYY-MM`. Months in this form compare as text. */
export type Month = string;

/** The month of a year and a month's number (1 to 12), or null when there is none. Years run from 1900 to 9999. */
export function monthOf(year: number, month: number): Month | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  return `${year}-${twoDigits(month)}`;
}

/** The month a date lies in. */
export function monthOfDate(date: CivilDate): Month {
  return date.slice(0, 7);
}

/** The last day of the month: the deadline of whatever is due in it. */
export function lastDayOf(month: Month): CivilDate {
  return `${month}-${twoDigits(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`;
}

/** The month that comes `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`;
}

/** The number of months from one to another; negative when the second comes first. */
export function monthsBetween(from: Month, to: Month): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** The month as the form writes it: `03/2026`. */
export function formatMonth(month: Month): string {
  return `${month.slice(5, 7)}/${month.slice(0, 4)}`;
}
