import type { CivilDate } from "../calendar/civil-date.ts";
import type { Evidence } from "./evidence.ts";
import type { Expectation } from "./expectation.ts";
import type { RoundDays } from "./round.ts";
import { countStanding, noExpectations, type RoundCounts } from "./round-counts.ts";
import { type RoundStanding, standingInRound } from "./standing.ts";

/** An expectation and how it stands. */
export interface StandingExpectation {
  readonly expectation: Expectation;
  readonly standing: RoundStanding;
}

/** How an agency stands in a round. */
export interface AgencyInRound {
  readonly standings: readonly StandingExpectation[];
  readonly counts: RoundCounts;
}

/** How an agency stands in a round on a day: each of its expectations, in their order, and their counts. */
export function agencyInRound(
  expectations: readonly Expectation[],
  evidence: Evidence,
  round: RoundDays,
  today: CivilDate,
): AgencyInRound {
  const standings = expectations.map((expectation) => {
    return { expectation, standing: standingInRound(expectation, evidence, round, today) };
  });
  const counts = standings.reduce((sum, { standing }) => countStanding(sum, standing), noExpectations);
  return { standings, counts };
}
