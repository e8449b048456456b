import { twoDigits } from "./civil-date.ts";
import type { Month } from "./month.ts";

/** A quarter of a year as `YYYY-Qn`. Quarters in this form compare as text. */
export type Quarter = string;

const CLOSING_MONTHS = ["mar.", "jun.", "set.", "dez."];

/** The quarter of a year and a number from 1 to 4, or null when there is none. */
export function quarterOf(year: number, quarter: number): Quarter | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  if (!Number.isInteger(quarter) || quarter < 1 || quarter > 4) return null;
  return `${year}-Q${quarter}`;
}

/** The quarter a month lies in. */
export function quarterOfMonth(month: Month): Quarter {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** The month that closes the quarter: the form names quarters by it (`3º trim. (set.)`). */
export function lastMonthOf(quarter: Quarter): Month {
  return `${quarter.slice(0, 4)}-${twoDigits(Number(quarter.slice(6)) * 3)}`;
}

/** The quarter that comes `count` quarters later (earlier when negative). */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + count;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** The quarter in the form's own words, with its year: `3º trim. (set.) 2026`. */
export function formatQuarter(quarter: Quarter): string {
  const number = Number(quarter.slice(6));
  return `${number}º trim. (${CLOSING_MONTHS[number - 1]}) ${quarter.slice(0, 4)}`;
}
