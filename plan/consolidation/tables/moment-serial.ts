import { civilDate } from "../../calendar/civil-date.ts";
import { dateSerial } from "../../workbook/cell/date-serial.ts";

/** The day of a moment in ISO 8601, such as a file's date of modification; null when it is none. */
export function momentSerial(moment: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(moment ?? "") ?? [];
  const date = civilDate(Number(year), Number(month), Number(day));
  return date === null ? null : dateSerial(date);
}
