import { openNationalCalendar } from "../../../../functions/src/calendar/national-holidays.ts";
import { type CivilDate, dateOfDayNumber, dayNumber } from "../../../../plan/calendar/civil-date.ts";

/** The business days of a year but for some, as if nothing had run on them: a Monday, a month's last week, and a fortnight. */
export async function daysRun(year: number): Promise<readonly CivilDate[]> {
  const calendar = await openNationalCalendar();
  const first = dayNumber(`${year}-01-01`);
  const all = Array.from({ length: dayNumber(`${year + 1}-01-01`) - first }, (_, index) =>
    dateOfDayNumber(first + index),
  );
  return all.filter((date) => calendar.isBusinessDay(date) && !isOutage(date.slice(5)));
}

function isOutage(day: string): boolean {
  return day === "03-09" || (day >= "06-24" && day <= "06-30") || (day >= "09-14" && day <= "09-27");
}
