import { type CivilDate, dateOfDayNumber, dayNumber } from "../calendar/civil-date.ts";
import { lastDayOf } from "../calendar/month.ts";
import { isEscalated, remindedOf } from "./due.ts";
import { missingFrom, nextMonthToAsk } from "./measurement-due.ts";
import type { ReminderPolicy } from "./policy.ts";
import { nextSilence } from "./silence-due.ts";
import { escalationStages, responsibleStages, stageAfter } from "./stages.ts";
import type { WatchedPlan } from "./watch.ts";

/**
 * The first day on which anything of this plan is due that was not told: before it nothing is, from it on something
 * is, whatever day it is today. A day that has passed says that somebody is owed a reminder. Null when nothing can ever
 * be due.
 */
export function nextReminderOn(plan: WatchedPlan, policy: ReminderPolicy): CivilDate | null {
  if (plan.state === "cancelled") return null;
  const days = plan.watch.actions.flatMap((action) => {
    const deadline = lastDayOf(action.month);
    const told = remindedOf(plan, action);
    const stages = [stageAfter(responsibleStages(policy, deadline), told?.stage ?? null)];
    if (isEscalated(action)) stages.push(stageAfter(escalationStages(policy, deadline), told?.escalated ?? null));
    return stages.map((stage) => dayNumber(deadline) + stage);
  });
  const silence = nextSilence(plan, policy);
  const [first] = [
    ...days.map(dateOfDayNumber),
    missingFrom(nextMonthToAsk(plan), policy),
    ...(silence === null ? [] : [silence]),
  ].sort();
  return first ?? null;
}
