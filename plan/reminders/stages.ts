import { type CivilDate, dayNumber } from "../calendar/civil-date.ts";
import type { ReminderPolicy } from "./policy.ts";

/**
 * The days on which somebody is told of one deadline, in days after it: single ones first, rising, then every so many
 * days after `from`, without end.
 */
export interface Stages {
  readonly first: readonly number[];
  readonly from: number;
  readonly every: number;
}

/** When those who are responsible are told of one deadline: -30, -15, -7, -1, 0, and every week that it is late. */
export function responsibleStages(policy: ReminderPolicy, deadline: CivilDate): Stages {
  const { daysBefore, lateEvery: every } = policy;
  // Minus zero is another number to whoever compares with `Object.is`.
  const first = daysBefore.map((days) => (days === 0 ? 0 : -days)).sort((one, other) => one - other);
  return { first, from: startOf(0, every, policy, deadline), every };
}

/** When those above them are told: after 15 days, and every week from then on. */
export function escalationStages(policy: ReminderPolicy, deadline: CivilDate): Stages {
  const { escalateAfter, escalateEvery: every } = policy;
  return { first: [escalateAfter], from: startOf(escalateAfter, every, policy, deadline), every };
}

/**
 * The day after which every so many days count: `after`, or as near to it as makes them fall on the policy's weekday. So
 * the first of them comes half a week to one and a half weeks after what was told last.
 */
function startOf(after: number, every: number, { lateOn }: ReminderPolicy, deadline: CivilDate): number {
  if (lateOn === null || every % 7 !== 0) return after;
  // Day 0, 1 January 1970, was a Thursday.
  const weekday = (((dayNumber(deadline) + after + 3) % 7) + 7) % 7;
  const ahead = (lateOn - 1 - weekday + 7) % 7;
  return after + (ahead > 3 ? ahead - 7 : ahead);
}

/** The last stage that has come, so many days after the deadline; null before the first. */
export function stageReached({ first, from, every }: Stages, days: number): number | null {
  if (days >= from + every) return days - ((days - from) % every);
  return first.findLast((stage) => stage <= days) ?? null;
}

/** The stage that follows this one; the first where none was. */
export function stageAfter({ first, from, every }: Stages, stage: number | null): number {
  const single = first.find((next) => stage === null || next > stage);
  if (single !== undefined) return single;
  const last = Math.max(stage ?? from, from);
  return last - ((last - from) % every) + every;
}
