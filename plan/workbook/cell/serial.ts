import { type CivilDate, dateOfDayNumber } from "../../calendar/civil-date.ts";

/** 1970-01-01 in Excel's 1900 system. */
const EPOCH_1900 = 25_569;
/** The 1904 system counts 1,462 days less. */
const SHIFT_1904 = 1_462;
/** 9999-12-31 in the 1900 system. */
const LAST = 2_958_465;
/** Excel believes in 1900-02-29, to be compatible with Lotus 1-2-3; days before it are off by one. */
const PHANTOM = 60;
const HALF_A_SECOND = 0.5 / 86_400;

/**
 * The date of a serial number as Excel stores it, or null when it is none: before the system's first day, after 9999,
 * or the 29th of February 1900. The time of the day is dropped; half a second below midnight is the next day already,
 * which is how far arithmetic on times drifts.
 */
export function dateOfSerial(serial: number, date1904: boolean): CivilDate | null {
  const whole = Math.floor(serial + HALF_A_SECOND);
  if (date1904 && whole < 0) return null;
  const days = date1904 ? whole + SHIFT_1904 : whole;
  if (!(days >= 1 && days <= LAST) || days === PHANTOM) return null;
  return dateOfDayNumber(days - EPOCH_1900 + (days < PHANTOM ? 1 : 0));
}

/** The serial number of a date, the other way round. */
export function serialOfDate(dayNumber: number, date1904: boolean): number {
  const days = dayNumber + EPOCH_1900;
  if (date1904) return days - SHIFT_1904;
  return days <= PHANTOM ? days - 1 : days;
}
