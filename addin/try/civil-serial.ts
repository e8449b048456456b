import { dateOfDayNumber } from "../../plan/calendar/civil-date.ts";

/** The day number (from 1970) of the day before the first of Excel's serial numbers. */
const SERIAL_ZERO = -25_569;

/** Year, month (1 to 12) and day of a serial number from March 1900 on. */
export function civilOfSerial(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = dateOfDayNumber(Math.floor(serial) + SERIAL_ZERO)
    .split("-")
    .map(Number);
  return { year, month, day };
}
