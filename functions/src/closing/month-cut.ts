import { addMonths, type Month, monthOfDate } from "../../../plan/calendar/month.ts";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";

/** The moment in which a month ends in America/Sao_Paulo, ISO 8601 in UTC to the second. */
export function endOfMonth(month: Month): string {
  const first = `${addMonths(month, 1)}-01`;
  // Whatever the zone's offset is then: the first hour of that day.
  for (let hour = 0; hour < 12; hour++) {
    const moment = new Date(`${first}T${String(hour).padStart(2, "0")}:00:00Z`);
    if (todayInBrasilia(moment) === first) return toTheSecond(moment);
  }
  throw new Error(`${first} does not begin in Brasília.`);
}

/** The month before the one that a moment is in, in America/Sao_Paulo: what is closed early in a month. */
export function monthBefore(moment: Date): Month {
  return addMonths(monthOfDate(todayInBrasilia(moment)), -1);
}

/** A moment as receipts have it. */
export function toTheSecond(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, "Z");
}
