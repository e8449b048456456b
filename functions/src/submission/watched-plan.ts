import { nextReminderOn } from "../../../plan/reminders/next-reminder.ts";
import { defaultReminderPolicy } from "../../../plan/reminders/policy.ts";
import { remindersKept } from "../../../plan/reminders/reminders-kept.ts";
import { nothingSent, type RemindersSent } from "../../../plan/reminders/reminders-sent.ts";
import { watchOf } from "../../../plan/reminders/watch-of.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { PlanDocument } from "../documents/plan-document.ts";

/** What of a plan's document the morning run goes by. */
export type Watched = "watch" | "reminders" | "nextReminderOn";

/**
 * A plan's document with everything that the morning run goes by, worked out from its content and from what was sent
 * before, so that a new revision begins anew exactly what it changes.
 *
 * @param sent null or absent for a plan of which nothing was sent yet
 */
export function watchedPlan(
  plan: Omit<PlanDocument, Watched>,
  content: PlanContent,
  sent: RemindersSent | null | undefined,
): PlanDocument {
  const watch = watchOf(content, plan.checkedOn);
  const reminders = remindersKept(sent ?? nothingSent, watch);
  const watched = { ...plan, watch, reminders };
  return { ...watched, nextReminderOn: nextReminderOn(watched, defaultReminderPolicy) };
}
