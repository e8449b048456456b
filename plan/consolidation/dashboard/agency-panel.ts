import type { GoalCounts } from "../../goals/goals.ts";
import { completeness, countAnswered, countExpected, type RoundCounts } from "../../rounds/round-counts.ts";
import { agencyKeyOf } from "../agency-key.ts";
import type { Consolidated } from "../consolidated.ts";
import type { AgencyIdentity } from "../records.ts";

/** How an agency stands in a round, in three numbers. */
export interface InRound {
  readonly expected: number;
  /** Received, or declared to be nothing. */
  readonly answered: number;
  /** Missing past the due day. */
  readonly late: number;
}

/** One agency with what the charts by agency show of it. */
export interface AgencyInPanel extends AgencyIdentity {
  readonly plans: number;
  /** Null when it sent no workbook, or one without a service. */
  readonly goals: GoalCounts | null;
  /** Null when nothing is expected of it in the round that is shown, or none is. */
  readonly round: InRound | null;
}

/** An agency of a round and how it stands. */
export interface AgencyOfRound {
  readonly agency: AgencyIdentity & { readonly siorg: string };
  readonly counts: RoundCounts;
}

/** The agencies of the consolidated view in their order, then those that only the round knows. */
export function agencyPanel({ agencies }: Consolidated, round: readonly AgencyOfRound[]): readonly AgencyInPanel[] {
  const inRound = new Map(round.map(({ agency, counts }) => [agencyKeyOf(agency), inRoundOf(counts)]));
  const known = new Set(agencies.map(({ key }) => key));
  const others = round.filter(({ agency }) => !known.has(agencyKeyOf(agency)));
  return [
    ...agencies.map(({ key, identity, record, goals, plans }) => ({
      ...identity,
      plans: plans.length,
      goals: record === null || goals === null ? null : record.goals,
      round: inRound.get(key) ?? null,
    })),
    ...others.map(({ agency: { siorg, name, acronym }, counts }) => ({
      siorg,
      name,
      acronym,
      plans: 0,
      goals: null,
      round: inRoundOf(counts),
    })),
  ];
}

function inRoundOf(counts: RoundCounts): InRound | null {
  if (completeness(counts) === null) return null;
  return { expected: countExpected(counts), answered: countAnswered(counts), late: counts.late };
}
