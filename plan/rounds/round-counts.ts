import { type Ratio, ratioOf } from "../indicators/ratio.ts";
import type { RoundStanding, RoundStandingKind } from "./standing.ts";

/** How many expectations stand in each way. Counts of parts add up to those of the whole, in any order. */
export type RoundCounts = { readonly [K in RoundStandingKind]: number } & {
  /** Of those received, the ones not after the due day. */
  readonly receivedOnTime: number;
  readonly declaredOnTime: number;
};

/** Nothing was expected. */
export const noExpectations: RoundCounts = {
  late: 0,
  withErrors: 0,
  draft: 0,
  expected: 0,
  received: 0,
  declared: 0,
  waived: 0,
  receivedOnTime: 0,
  declaredOnTime: 0,
};

/** The counts with one more expectation. */
export function countStanding(counts: RoundCounts, standing: RoundStanding): RoundCounts {
  const { kind } = standing;
  const counted = { ...counts, [kind]: counts[kind] + 1 };
  if (kind === "received" && standing.onTime) counted.receivedOnTime++;
  if (kind === "declared" && standing.onTime) counted.declaredOnTime++;
  return counted;
}

/** The counts of both together. */
export function addRoundCounts(one: RoundCounts, other: RoundCounts): RoundCounts {
  const names = Object.keys(noExpectations) as readonly (keyof RoundCounts)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as RoundCounts;
}

/** How many are expected: all but those that were waived. */
export function countExpected(counts: RoundCounts): number {
  return countAnswered(counts) + countMissing(counts);
}

/** How many were received or declared to be nothing. */
export function countAnswered({ received, declared }: RoundCounts): number {
  return received + declared;
}

/** How many somebody still has to send or declare. */
export function countMissing({ late, withErrors, draft, expected }: RoundCounts): number {
  return late + withErrors + draft + expected;
}

/**
 * Completeness = (received + declared as nothing) ÷ expected; null where nothing is expected. A declaration of nothing
 * counts as a receipt, as public health surveillance counts zero reports (WHO, "Communicable disease surveillance and
 * response systems: guide to monitoring and evaluating", 2006); whoever was waived is not expected.
 */
export function completeness(counts: RoundCounts): Ratio | null {
  return ratioOf(countAnswered(counts), countExpected(counts));
}

/** Timeliness = of the same, those not after the due day ÷ expected. */
export function timeliness(counts: RoundCounts): Ratio | null {
  return ratioOf(counts.receivedOnTime + counts.declaredOnTime, countExpected(counts));
}
