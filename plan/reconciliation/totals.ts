import { type Decisions, type DifferenceStanding, decisionOn, standingOfDifference } from "./decisions.ts";
import type { ReconciledService } from "./reconciled.ts";

/** How an agency's list and plans agree with the Portal. */
export interface ReconciliationTotals {
  /** Services that the Portal has. */
  readonly portal: number;
  /** Of them those that the agency declares nowhere, neither in its list nor in a plan. */
  readonly undeclared: number;
  /** Services that the agency declares and the Portal has not. */
  readonly unregistered: number;
  /** Of them those that the agency says are there. */
  readonly claimed: number;
  /** In both. */
  readonly both: number;
  /** Of those in both, the ones without a difference. */
  readonly agreeing: number;
  /** Services that may be another of the Portal's, which somebody is to say. */
  readonly offered: number;
  readonly differences: { readonly [S in DifferenceStanding]: number };
}

/** The totals of no agency. */
export const noReconciliation: ReconciliationTotals = {
  portal: 0,
  undeclared: 0,
  unregistered: 0,
  claimed: 0,
  both: 0,
  agreeing: 0,
  offered: 0,
  differences: { open: 0, decided: 0, reopened: 0 },
};

/** Counted over the services of an agency. */
export function reconciliationTotals(
  services: readonly ReconciledService[],
  decisions: Decisions,
): ReconciliationTotals {
  const count = (counts: (service: ReconciledService) => boolean) => services.filter(counts).length;
  const isDeclared = ({ listed, plan }: ReconciledService) => listed !== null || plan !== null;
  const differences = { open: 0, decided: 0, reopened: 0 };
  for (const { key, differences: own } of services) {
    for (const difference of own)
      differences[standingOfDifference(difference, decisionOn(decisions, key, difference))]++;
  }
  return {
    portal: count(({ portal }) => portal !== null),
    undeclared: count((service) => service.portal !== null && !isDeclared(service)),
    unregistered: count(({ portal }) => portal === null),
    claimed: count(({ portal, differences: own }) => portal === null && own.length > 0),
    both: count((service) => service.portal !== null && isDeclared(service)),
    agreeing: count((service) => service.portal !== null && isDeclared(service) && service.differences.length === 0),
    offered: count(({ offered }) => offered.length > 0),
    differences,
  };
}

/** The totals of both; of agencies that have no service in common. */
export function addReconciliationTotals(one: ReconciliationTotals, other: ReconciliationTotals): ReconciliationTotals {
  return {
    portal: one.portal + other.portal,
    undeclared: one.undeclared + other.undeclared,
    unregistered: one.unregistered + other.unregistered,
    claimed: one.claimed + other.claimed,
    both: one.both + other.both,
    agreeing: one.agreeing + other.agreeing,
    offered: one.offered + other.offered,
    differences: {
      open: one.differences.open + other.differences.open,
      decided: one.differences.decided + other.differences.decided,
      reopened: one.differences.reopened + other.differences.reopened,
    },
  };
}
