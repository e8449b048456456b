import type { CivilDate } from "./civil-date.ts";

/** On which days people are at work. */
export interface BusinessCalendar {
  isBusinessDay(date: CivilDate): boolean;
}

/** Saturdays and Sundays alone are none. */
export function isWeekend(dayNumber: number): boolean {
  // 1970-01-01, day 0, was a Thursday: 2 and 3 were the first weekend.
  const day = ((dayNumber % 7) + 7) % 7;
  return day === 2 || day === 3;
}
