import type { CivilDate } from "../calendar/civil-date.ts";

/** When a round is; days in America/Sao_Paulo. */
export interface RoundDays {
  /** What is received from this day on counts. */
  readonly opens: CivilDate;
  /** The last day on which a receipt is on time. */
  readonly due: CivilDate;
  /** The last day whose receipts count; null while the round is not closed. */
  readonly closedOn: CivilDate | null;
}

/**
 * Where a round is on a day: `announced` before it opens, `open` until it is closed, however long after its due day. Only
 * the ministry closes a round, and may open it again.
 */
export type RoundPhase = "announced" | "open" | "closed";

export function phaseOf({ opens, closedOn }: RoundDays, today: CivilDate): RoundPhase {
  if (closedOn !== null) return "closed";
  return today < opens ? "announced" : "open";
}

/** Whether something that happened on this day counts for the round. */
export function isWithin({ opens, closedOn }: RoundDays, day: CivilDate): boolean {
  return day >= opens && (closedOn === null || day <= closedOn);
}

/**
 * The first of these days that counts for the round; null when none does. A plan that was returned by the ministry's review
 * and sent again keeps its first receipt: being asked to mend it makes nobody late.
 *
 * @param days rising
 */
export function firstWithin(round: RoundDays, days: readonly CivilDate[]): CivilDate | null {
  return days.find((day) => isWithin(round, day)) ?? null;
}
