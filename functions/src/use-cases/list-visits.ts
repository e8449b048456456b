import { isWeekend } from "../../../plan/calendar/business-calendar.ts";
import { type CivilDate, dateOfDayNumber, dayNumber } from "../../../plan/calendar/civil-date.ts";
import type { VisitDay, VisitsPage, VisitsWanted } from "../../../plan/contract/visits.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { openNationalCalendar } from "../calendar/national-holidays.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { visitListed, visitsOn, visitsPage } from "../repositories/visits.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** Dates are set no further ahead than people look. */
const DAYS_AHEAD = 400;

/**
 * A page of visits: to an agency's people those of their own agency, to the ministry those of one or of all. One read
 * each, and one more when there are more.
 */
export async function listVisits(
  { store, now }: Pick<Surroundings, "store" | "now">,
  {
    account,
    agency,
    wanted,
  }: { readonly account: Account; readonly agency: string | null; readonly wanted: VisitsWanted },
): Promise<Outcome<VisitsPage>> {
  if (!may(account.role, "moveVisit")) return refused({ code: "not-allowed" });
  const after = wanted.after === undefined ? null : cursorOf(wanted.after);
  if (wanted.after !== undefined && after === null) return refused({ code: "malformed-request", problems: ["after"] });
  const asOf = todayInBrasilia(now());
  const whose = account.agency ?? agency;
  const { visits, next } = await visitsPage(store, { agency: whose, open: wanted.open === "yes", after });
  return done({ asOf, visits: visits.map(visitListed), next, holidays: await holidaysFrom(asOf) });
}

/** What is on a day, for whoever of the ministry sets a date on it. One read a visit. */
export async function visitDay(
  { store }: Pick<Surroundings, "store">,
  { account, day }: { readonly account: Account; readonly day: CivilDate },
): Promise<Outcome<VisitDay>> {
  if (!may(account.role, "manageVisits")) return refused({ code: "not-allowed" });
  return done({ day, visits: (await visitsOn(store, day)).map(visitListed) });
}

async function holidaysFrom(today: CivilDate): Promise<readonly CivilDate[]> {
  const calendar = await openNationalCalendar();
  const first = dayNumber(today);
  const days = Array.from({ length: DAYS_AHEAD }, (_, index) => first + index).filter((day) => !isWeekend(day));
  return days.map(dateOfDayNumber).filter((day) => !calendar.isBusinessDay(day));
}

/** The place after which a page begins, or null when the text was never a page's `next`. */
function cursorOf(text: string): { readonly id: string; readonly value: string } | null {
  const [, value, id] = /^(\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z)~([1-9]\d{0,8}\.[0-9a-f-]{36})$/.exec(text) ?? [];
  return value === undefined || id === undefined ? null : { id, value };
}
