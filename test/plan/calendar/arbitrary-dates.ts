import fc from "fast-check";
import { type CivilDate, dateOfDayNumber, dayNumber } from "../../../plan/calendar/civil-date.ts";
import { type Month, monthOfDate } from "../../../plan/calendar/month.ts";
import { type Quarter, quarterOfMonth } from "../../../plan/calendar/quarter.ts";

/** Any day from 1960 to 2100: before and after day 0, leap years included. */
export const dates: fc.Arbitrary<CivilDate> = fc
  .integer({ min: dayNumber("1960-01-01"), max: dayNumber("2100-12-31") })
  .map(dateOfDayNumber);

export const months: fc.Arbitrary<Month> = dates.map(monthOfDate);

export const quarters: fc.Arbitrary<Quarter> = months.map(quarterOfMonth);
