import { type CivilDate, dateOfDayNumber, dayNumber, daysBetween } from "../calendar/civil-date.ts";
import type { RoundDays } from "../rounds/round.ts";
import type { ReminderPolicy } from "./policy.ts";
import { responsibleStages, stageAfter, stageReached } from "./stages.ts";

/** What agencies were told of a round last; it counts only while the due day is that one. */
export interface RoundReminded {
  readonly due: CivilDate;
  /** In days after the due day; {@link OPENING} when told that the round is open. */
  readonly stage: number;
}

/** The stage before every other: that the round is open, or that its due day is another. */
export const OPENING = -10_000;

/**
 * The last stage of a round that has come on this day and was not told; null when none is to be. The stages are those of
 * an action's deadline, from the round's opening until it is closed or `overdueAfter` days late: whoever was told so
 * often is the ministry's to ring up.
 */
export function roundStageDue(
  round: RoundDays,
  reminded: RoundReminded | null,
  policy: ReminderPolicy,
  date: CivilDate,
): number | null {
  if (round.closedOn !== null || date < round.opens) return null;
  const days = Math.min(daysBetween(round.due, date), policy.overdueAfter);
  const stage = stageReached(responsibleStages(policy, round.due), days) ?? OPENING;
  const told = toldStage(round, reminded);
  return told === null || stage > told ? stage : null;
}

/** The first day on which a stage of the round is due that was not told; null when there is none. */
export function nextRoundReminder(
  round: RoundDays,
  reminded: RoundReminded | null,
  policy: ReminderPolicy,
): CivilDate | null {
  if (round.closedOn !== null) return null;
  const told = toldStage(round, reminded);
  if (told === null) return round.opens;
  const next = stageAfter(responsibleStages(policy, round.due), told);
  if (next > policy.overdueAfter) return null;
  const day = dateOfDayNumber(dayNumber(round.due) + next);
  // A round that opens late has its first stages behind it.
  if (day < round.opens) return round.opens;
  return day;
}

function toldStage({ due }: RoundDays, reminded: RoundReminded | null): number | null {
  return reminded?.due === due ? reminded.stage : null;
}
