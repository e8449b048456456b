import { lastDayOf } from "../calendar/month.ts";
import { stillAddressed } from "./addressees.ts";
import { capacities, type Digest, type DigestItem } from "./digest.ts";
import type { WatchedPlan } from "./watch.ts";

/** The plans that a digest's items are of, each once. */
export function plansOfDigest({ items }: Pick<Digest, "items">): readonly { agency: string; plan: string }[] {
  const plans = new Map(items.map(({ agency, plan }) => [`${agency}.${plan}`, { agency, plan }]));
  return [...plans.values()];
}

/**
 * What of a digest still holds, by how its plans stand now: an action that was done, cancelled or moved meanwhile is
 * out, and so is what concerns the recipient no longer. Null when nothing is left to tell.
 *
 * @param plans by `agency.plan`; a plan that is not in it is none any more
 */
export function stillDue(digest: Digest, plans: ReadonlyMap<string, WatchedPlan>): Digest | null {
  const items = digest.items.filter((item) => {
    const plan = plans.get(`${item.agency}.${item.plan}`);
    return plan !== undefined && holds(item, plan) && stillAddressed(plan.watch, item, digest.recipient);
  });
  if (items.length === 0 && digest.omitted === 0 && digest.overview === null) return null;
  if (items.length === digest.items.length) return digest;
  // What the omitted items were is not known here: why somebody gets them stays.
  if (digest.omitted > 0) return { ...digest, items };
  const present = new Set(items.map(({ capacity }) => capacity));
  if (digest.overview !== null) present.add("ministry");
  return { ...digest, items, capacities: capacities.filter((capacity) => present.has(capacity)) };
}

function holds(item: DigestItem, { state, watch, checkedOn }: WatchedPlan): boolean {
  if (state === "cancelled") return false;
  switch (item.kind) {
    case "action":
    case "escalation":
      return watch.actions.some(({ key, month }) => key === item.key && lastDayOf(month) === item.deadline);
    case "measurement":
      return watch.lastMeasurement === null || watch.lastMeasurement < item.month;
    case "silence":
      return checkedOn === item.since && watch.open > 0;
  }
}
