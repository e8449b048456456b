import { type CivilDate, daysBetween } from "../calendar/civil-date.ts";
import { lastDayOf } from "../calendar/month.ts";
import type { ActionItem, MeasurementItem, PlanItem, SilenceItem } from "./digest.ts";
import { monthAsked } from "./measurement-due.ts";
import type { ReminderPolicy } from "./policy.ts";
import type { ActionReminded, RemindersSent } from "./reminders-sent.ts";
import { daysOfSilence, silenceTold } from "./silence-due.ts";
import { escalationStages, responsibleStages, stageReached } from "./stages.ts";
import type { WatchedAction, WatchedPlan } from "./watch.ts";

/** An item before it is said whose it is. */
export type DueItem = Unaddressed<ActionItem> | Unaddressed<MeasurementItem> | Unaddressed<SilenceItem>;

type Unaddressed<Item extends PlanItem> = Omit<Item, "capacity">;

/** What is due of a plan on a day, and what was sent once that is. */
export interface Due {
  readonly items: readonly DueItem[];
  readonly sent: RemindersSent;
}

/**
 * Everything of a plan that somebody is to be told on the day `date`: of each action the latest stage that has come
 * and was not told, however many were missed. Asked again with what was sent, it has nothing.
 */
export function dueOf(plan: WatchedPlan, policy: ReminderPolicy, date: CivilDate): Due {
  if (plan.state === "cancelled") return { items: [], sent: plan.reminders };
  const items: DueItem[] = [];
  const actions: { [action: string]: ActionReminded } = { ...plan.reminders.actions };
  for (const action of plan.watch.actions) {
    const due = actionDue(plan, action, policy, date);
    items.push(...due.items);
    if (due.items.length > 0) actions[action.key] = due.reminded;
  }
  const month = monthAsked(plan, policy, date);
  if (month !== null) {
    items.push({ ...originOf(plan), kind: "measurement", month, last: plan.watch.lastMeasurement });
  }
  const silence = daysOfSilence(plan, policy, date);
  if (silence > silenceTold(plan)) {
    const since = plan.checkedOn;
    items.push({ ...originOf(plan), kind: "silence", since, days: daysBetween(since, date) });
  }
  return {
    items,
    sent: {
      actions,
      measurement: month ?? plan.reminders.measurement,
      silence: silence > silenceTold(plan) ? { since: plan.checkedOn, days: silence } : plan.reminders.silence,
    },
  };
}

function actionDue(plan: WatchedPlan, action: WatchedAction, policy: ReminderPolicy, date: CivilDate) {
  const deadline = lastDayOf(action.month);
  const days = daysBetween(deadline, date);
  const before = remindedOf(plan, action);
  const stage = later(stageReached(responsibleStages(policy, deadline), days), before?.stage ?? null);
  const escalated = isEscalated(action)
    ? later(stageReached(escalationStages(policy, deadline), days), before?.escalated ?? null)
    : null;
  const { key, standard, parties, situation, place } = action;
  const said = { key, standard, action: action.action, parties, situation, deadline, daysLeft: minus(days), place };
  const items: DueItem[] = [];
  if (stage !== null) items.push({ ...originOf(plan), kind: "action", ...said, stage });
  if (escalated !== null) items.push({ ...originOf(plan), kind: "escalation", ...said, stage: escalated });
  const reminded: ActionReminded = {
    deadline,
    stage: stage ?? before?.stage ?? null,
    escalated: escalated ?? before?.escalated ?? null,
    on: date,
  };
  return { items, reminded };
}

/** What people were told of this action with the deadline it has. */
export function remindedOf({ reminders }: WatchedPlan, { key, month }: WatchedAction): ActionReminded | null {
  const reminded = reminders.actions[key];
  return reminded?.deadline === lastDayOf(month) ? reminded : null;
}

/** An agency's Secretaria Executiva is not told of what the ministry alone is late with. */
export function isEscalated({ parties }: Pick<WatchedAction, "parties">): boolean {
  return parties !== "ministry";
}

function originOf({ agency, plan, service, watch: { agencyName, acronym } }: WatchedPlan) {
  return { agency, agencyName, acronym, plan, service: service?.slice(0, LONGEST_SERVICE) ?? null };
}

/** A digest names up to two hundred of them. */
const LONGEST_SERVICE = 200;

function later(reached: number | null, told: number | null): number | null {
  return reached !== null && (told === null || reached > told) ? reached : null;
}

function minus(days: number): number {
  return days === 0 ? 0 : -days;
}
