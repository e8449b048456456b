import type { PortalDifference } from "./reconciled.ts";

/** What an agency says of a difference. */
export type Verdict =
  /** It accepts that one side is wrong and is to be corrected: its own list or plan, or the Portal. */
  | { readonly kind: "correct"; readonly side: "agency" | "portal" }
  /** Both are right, and why. */
  | { readonly kind: "explain"; readonly text: string };

/** A verdict with what it was about. */
export interface Decision {
  readonly verdict: Verdict;
  /** {@link PortalDifference.basis} of the difference it was made on. */
  readonly basis: string;
  readonly by: { readonly uid: string; readonly name: string };
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Decisions by {@link decisionKey}. */
export type Decisions = { readonly [key: string]: Decision };

/** How a difference stands: nobody said anything, somebody did, or somebody did of what both sides said before. */
export type DifferenceStanding = "open" | "decided" | "reopened";

/** What a decision on a difference is kept under. */
export function decisionKey(service: string, { in: where, facet }: Pick<PortalDifference, "in" | "facet">): string {
  return `${where}.${facet}.${service}`;
}

/** The decision on a difference, whether or not it still holds. */
export function decisionOn(decisions: Decisions, service: string, difference: PortalDifference): Decision | null {
  const key = decisionKey(service, difference);
  return Object.hasOwn(decisions, key) ? (decisions[key] ?? null) : null;
}

/** Whether both say the same. */
export function isSameVerdict(one: Verdict, other: Verdict): boolean {
  if (one.kind === "correct") return other.kind === "correct" && one.side === other.side;
  return other.kind === "explain" && one.text === other.text;
}

/** How a difference stands with the decision that was made on it, if any was. */
export function standingOfDifference({ basis }: PortalDifference, decision: Decision | null): DifferenceStanding {
  if (decision === null) return "open";
  return decision.basis === basis ? "decided" : "reopened";
}
