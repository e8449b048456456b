import { type CivilDate, dayNumber } from "../../plan/calendar/civil-date.ts";
import { lastDayOf, type Month } from "../../plan/calendar/month.ts";

/** Months side by side, in shares of their length: 0 is the first day of `from`, 1 the last of `to`. */
export interface MonthAxis {
  readonly from: Month;
  readonly to: Month;
  readonly at: (date: CivilDate) => number;
}

/** The axis that has all of these months, the first of them given for certain. */
export function monthAxis(first: Month, others: readonly Month[]): MonthAxis {
  const months = [first, ...others].sort();
  const from = months[0] ?? first;
  const to = months.at(-1) ?? first;
  const start = dayNumber(`${from}-01`);
  const length = dayNumber(lastDayOf(to)) - start;
  return { from, to, at: (date) => (dayNumber(date) - start) / length };
}
