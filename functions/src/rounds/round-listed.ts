import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { AgencyRound, ExpectationListed, RoundFigures, RoundListed } from "../../../plan/contract/rounds.ts";
import { type AgencyInRound, agencyInRound, type StandingExpectation } from "../../../plan/rounds/agency-in-round.ts";
import type { Evidence } from "../../../plan/rounds/evidence.ts";
import { expectedId } from "../../../plan/rounds/expectation.ts";
import { phaseOf } from "../../../plan/rounds/round.ts";
import { completeness, type RoundCounts, timeliness } from "../../../plan/rounds/round-counts.ts";
import type { RoundDocument, ShareDocument } from "../documents/round-documents.ts";

/** A round as it is listed on a day. */
export function roundListed(document: RoundDocument, today: CivilDate): RoundListed {
  const { round, version, name, note, opens, due, closedOn, opened, size, request } = document;
  const phase = phaseOf(document, today);
  return { round, version, name, note, opens, due, closedOn, phase, opened, size, unfinished: request };
}

/** Counts with the ratios that follow from them. */
export function figuresOf(counts: RoundCounts): RoundFigures {
  return { counts, completeness: completeness(counts), timeliness: timeliness(counts) };
}

/** How an agency's share stands on a day. */
export function shareStanding(
  share: ShareDocument,
  evidence: Evidence,
  round: RoundDocument,
  today: CivilDate,
): AgencyInRound {
  return agencyInRound(share.expectations, evidence, round, today);
}

/** An agency in a round, with everything expected of it. */
export function agencyRound(
  share: ShareDocument,
  evidence: Evidence,
  round: RoundDocument,
  today: CivilDate,
): AgencyRound {
  const { standings, counts } = shareStanding(share, evidence, round, today);
  return { round: roundListed(round, today), ...figuresOf(counts), expectations: standings.map(expectationListed) };
}

/** An expectation without what its standing says again. */
export function expectationListed({ expectation, standing }: StandingExpectation): ExpectationListed {
  const { waiver: _, declaration: __, ...expected } = expectation;
  return { id: expectedId(expectation), expected, standing };
}
