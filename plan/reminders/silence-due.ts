import { type CivilDate, dateOfDayNumber, dayNumber, daysBetween } from "../calendar/civil-date.ts";
import type { ReminderPolicy } from "./policy.ts";
import type { WatchedPlan } from "./watch.ts";

/**
 * After how many days of silence the owner is to be asked by this day: the last multiple of `silenceDays`, 0 when none
 * has come or nothing is open. Measurements come with revisions, so a day without a revision is one without progress.
 */
export function daysOfSilence(plan: WatchedPlan, { silenceDays }: ReminderPolicy, date: CivilDate): number {
  if (plan.watch.open === 0) return 0;
  const days = Math.max(0, daysBetween(plan.checkedOn, date));
  return days - (days % silenceDays);
}

/** After how many days of this silence the owner was asked last; 0 when not yet. */
export function silenceTold({ reminders: { silence }, checkedOn }: WatchedPlan): number {
  return silence?.since === checkedOn ? silence.days : 0;
}

/** The day the owner is asked next if nothing comes; null when nothing is open. */
export function nextSilence(plan: WatchedPlan, { silenceDays }: ReminderPolicy): CivilDate | null {
  if (plan.watch.open === 0) return null;
  const told = silenceTold(plan);
  return dateOfDayNumber(dayNumber(plan.checkedOn) + told - (told % silenceDays) + silenceDays);
}
