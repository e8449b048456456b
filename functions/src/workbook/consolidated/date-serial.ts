import { type CivilDate, dayNumber } from "../../../../plan/calendar/civil-date.ts";
import type { Month } from "../../../../plan/calendar/month.ts";

/** 1970-01-01 in Excel's 1900 system, which counts a 29 February 1900 that never was. */
const EPOCH = 25_569;

/** The number Excel keeps for a day from March 1900 on. */
export function dateSerial(date: CivilDate): number {
  return dayNumber(date) + EPOCH;
}

/** The number Excel keeps for a month: that of its first day. */
export function monthSerial(month: Month): number {
  return dateSerial(`${month}-01`);
}
