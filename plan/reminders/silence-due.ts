import { type CivilDate, dateOfDayNumber, dayNumber, daysBetween, twoDigits } from "../calendar/civil-date.ts";
import { addMonths, type Month, monthOfDate } from "../calendar/month.ts";
import type { ReminderPolicy } from "./policy.ts";
import type { WatchedPlan } from "./watch.ts";

/**
 * After how many days of silence the owner is to be asked by this day: as many as there were on the last asking day, 0
 * while those are fewer than `silenceDays` or nothing is open. Measurements come with revisions, so a day without a
 * revision is one without progress.
 */
export function daysOfSilence(plan: WatchedPlan, policy: ReminderPolicy, date: CivilDate): number {
  if (plan.watch.open === 0) return 0;
  const current = askingDayOf(monthOfDate(date), policy);
  const last = current <= date ? current : askingDayOf(addMonths(monthOfDate(date), -1), policy);
  const days = daysBetween(plan.checkedOn, last);
  return days >= policy.silenceDays ? days : 0;
}

/** After how many days of this silence the owner was asked last; 0 when not yet. */
export function silenceTold({ reminders: { silence }, checkedOn }: WatchedPlan): number {
  return silence?.since === checkedOn ? silence.days : 0;
}

/** The day the owner is asked next if nothing comes; null when nothing is open. */
export function nextSilence(plan: WatchedPlan, policy: ReminderPolicy): CivilDate | null {
  if (plan.watch.open === 0) return null;
  const days = Math.max(policy.silenceDays, silenceTold(plan) + 1);
  const earliest = dateOfDayNumber(dayNumber(plan.checkedOn) + days);
  const day = askingDayOf(monthOfDate(earliest), policy);
  return day >= earliest ? day : askingDayOf(addMonths(monthOfDate(earliest), 1), policy);
}

function askingDayOf(month: Month, { askingDay }: ReminderPolicy): CivilDate {
  return `${month}-${twoDigits(askingDay)}`;
}
