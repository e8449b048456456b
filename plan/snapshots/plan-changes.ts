import type { Parts } from "../consolidation/indicator-sum.ts";
import type { IndicatorKey } from "../form/metrics.ts";
import { contributionOf } from "./figure-origin.ts";
import type { ClosedPlan } from "./snapshot.ts";

/**
 * Why what a plan adds to a figure is another.
 *
 * - `came`, `left`: it is in one of the two months alone;
 * - `sent`: another revision was received;
 * - `moved`: the ministry cancelled or reopened it;
 * - `aged`: its value is too old for the window by now.
 */
export const changeReasons = ["came", "left", "sent", "moved", "aged"] as const;

export type ChangeReason = (typeof changeReasons)[number];

/** A plan that adds something else to a figure in two months. */
export interface PlanChange {
  readonly agency: string;
  readonly plan: string;
  readonly service: string | null;
  readonly why: ChangeReason;
  /** Null in the month in which it is not. */
  readonly from: (Parts & { readonly revision: number }) | null;
  readonly to: (Parts & { readonly revision: number }) | null;
}

/**
 * The plans by which an indicator differs between two months: what they add in the second less what they add in the first
 * is the difference of the two sums, exactly. By agency and plan.
 */
export function planChanges(
  key: IndicatorKey,
  from: readonly ClosedPlan[],
  to: readonly ClosedPlan[],
): readonly PlanChange[] {
  const before = new Map(from.map((closed) => [idOf(closed), closed]));
  const after = new Map(to.map((closed) => [idOf(closed), closed]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
    const [one = null, other = null] = [before.get(id), after.get(id)];
    const [old, next] = [one && contributionOf(key, one), other && contributionOf(key, other)];
    const known = other ?? one;
    if (known === null || isSame(old, next)) return [];
    return [
      {
        agency: known.agency,
        plan: known.plan,
        service: known.record.service.name?.value ?? null,
        why: reasonOf(one, other),
        from: one && old && { ...old, revision: one.revision },
        to: other && next && { ...next, revision: other.revision },
      },
    ];
  });
}

function idOf({ agency, plan }: ClosedPlan): string {
  return `${agency}.${plan}`;
}

function isSame(one: Parts | null, other: Parts | null): boolean {
  return (one?.numerator ?? 0) === (other?.numerator ?? 0) && (one?.denominator ?? 0) === (other?.denominator ?? 0);
}

function reasonOf(from: ClosedPlan | null, to: ClosedPlan | null): ChangeReason {
  if (from === null) return "came";
  if (to === null) return "left";
  if (from.revision !== to.revision) return "sent";
  return from.record.state === to.record.state ? "aged" : "moved";
}
