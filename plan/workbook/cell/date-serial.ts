import { type CivilDate, dayNumber } from "../../calendar/civil-date.ts";
import type { Month } from "../../calendar/month.ts";
import { serialOfDate } from "./serial.ts";

/** The number Excel keeps for a day, in the 1900 system of the workbooks we write. */
export function dateSerial(date: CivilDate): number {
  return serialOfDate(dayNumber(date), false);
}

/** The number Excel keeps for a month: that of its first day. */
export function monthSerial(month: Month): number {
  return dateSerial(`${month}-01`);
}
