import { type CivilDate, twoDigits } from "../calendar/civil-date.ts";
import { addMonths, type Month, monthOfDate } from "../calendar/month.ts";
import type { ReminderPolicy } from "./policy.ts";
import type { WatchedPlan } from "./watch.ts";

/**
 * The next month whose measurement will be missing: after those that were measured or asked for, not before the agency
 * expects to measure, and not before the month of the last revision, whose findings said what was missing until then.
 */
export function nextMonthToAsk({ watch, reminders, checkedOn }: WatchedPlan): Month {
  const { lastMeasurement, measuredFrom } = watch;
  const after = [lastMeasurement, reminders.measurement].flatMap((month) =>
    month === null ? [] : addMonths(month, 1),
  );
  const received = monthOfDate(checkedOn);
  return [...after, measuredFrom ?? received, received].sort().at(-1) ?? received;
}

/** The day from which the measurement of a month is missing. */
export function missingFrom(month: Month, { askingDay }: ReminderPolicy): CivilDate {
  return `${addMonths(month, 1)}-${twoDigits(askingDay)}`;
}

/** The latest month whose measurement is missing on this day and was not asked for; null when none is. */
export function monthAsked(plan: WatchedPlan, policy: ReminderPolicy, date: CivilDate): Month | null {
  const current = monthOfDate(date);
  const last = addMonths(current, missingFrom(addMonths(current, -1), policy) <= date ? -1 : -2);
  return last >= nextMonthToAsk(plan) ? last : null;
}
