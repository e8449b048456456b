import type { BusinessCalendar } from "../../../plan/calendar/business-calendar.ts";
import { isWeekend } from "../../../plan/calendar/business-calendar.ts";
import { type CivilDate, dayNumber } from "../../../plan/calendar/civil-date.ts";

/**
 * `public` are the holidays of the law (Leis 662/1949, 6.802/1980, 14.759/2023, and Good Friday); `bank` are the Monday
 * and the Tuesday of Carnaval and Corpus Christi, which are no holidays but pontos facultativos of the federal calendar, on
 * which federal offices are closed all day. Days of which only some hours are free, such as Ash Wednesday, are business
 * days, and so are the holidays of states and cities: an agency is all over the country.
 */
const CLOSED: ReadonlySet<string> = new Set(["public", "bank"]);

/**
 * The days on which the federal administration works. The library carries the holidays of the world, so it is loaded when
 * a calendar is asked for and not before.
 */
export async function openNationalCalendar(): Promise<BusinessCalendar> {
  const { default: Holidays } = await import("date-holidays");
  const brazil = new Holidays("BR", { timezone: "America/Sao_Paulo" });
  const years = new Map<number, ReadonlySet<CivilDate>>();
  const closedIn = (year: number): ReadonlySet<CivilDate> => {
    const known = years.get(year);
    if (known) return known;
    const closed = new Set(
      // Its `date` is the local day and hour; a day as such needs no zone.
      brazil.getHolidays(year).flatMap(({ date, type }) => (CLOSED.has(type) ? [date.slice(0, 10)] : [])),
    );
    years.set(year, closed);
    return closed;
  };
  return {
    isBusinessDay: (date) => !isWeekend(dayNumber(date)) && !closedIn(Number(date.slice(0, 4))).has(date),
  };
}
