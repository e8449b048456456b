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

/** When those who are responsible are told: -30, -15, -7, -1, 0, 7, 14, … */
export function responsibleStages({ daysBefore, lateEvery }: ReminderPolicy): Stages {
  // Minus zero is another number to whoever compares with `Object.is`.
  const first = daysBefore.map((days) => (days === 0 ? 0 : -days)).sort((one, other) => one - other);
  return { first, from: 0, every: lateEvery };
}

/** When those above them are told: 15, 22, 29, … */
export function escalationStages({ escalateAfter, escalateEvery }: ReminderPolicy): Stages {
  return { first: [escalateAfter], from: escalateAfter, every: escalateEvery };
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
