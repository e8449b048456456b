import type { CivilDate } from "../calendar/civil-date.ts";
import { phaseOf, type RoundDays } from "./round.ts";

/**
 * The round that people want to see when they name none: of those open the one that opened last, else of those closed the
 * one that was due last. One that is only announced has nothing to show. Null when there is none.
 */
export function roundToShow<Round extends RoundDays>(rounds: readonly Round[], today: CivilDate): Round | null {
  const last = (candidates: readonly Round[], day: (round: Round) => CivilDate) =>
    candidates.reduce<Round | null>((best, round) => (best === null || day(round) > day(best) ? round : best), null);
  const inPhase = (phase: "open" | "closed") => rounds.filter((round) => phaseOf(round, today) === phase);
  return last(inPhase("open"), ({ opens }) => opens) ?? last(inPhase("closed"), ({ due }) => due);
}
