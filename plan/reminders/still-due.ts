import type { CivilDate } from "../calendar/civil-date.ts";
import { lastDayOf } from "../calendar/month.ts";
import { stillAddressed } from "./addressees.ts";
import { capacities, type Digest, type DigestItem, type PlanItem, type RoundItem } from "./digest.ts";
import type { WatchedPlan } from "./watch.ts";

/** The plans that a digest's items are of, each once. */
export function plansOfDigest({ items }: Pick<Digest, "items">): readonly { agency: string; plan: string }[] {
  const named = items.flatMap(({ agency, plan }) => (plan === null ? [] : [{ agency, plan }]));
  return [...new Map(named.map((of) => [`${of.agency}.${of.plan}`, of])).values()];
}

/** The rounds that a digest's items are of, agency by agency, each once. */
export function roundsOfDigest({ items }: Pick<Digest, "items">): readonly { agency: string; round: string }[] {
  const named = items.flatMap((item) => (item.kind === "round" ? [{ agency: item.agency, round: item.round }] : []));
  return [...new Map(named.map((of) => [`${of.round}.${of.agency}`, of])).values()];
}

/** How an agency stands in a round that it was to be told of. */
export interface RoundDue {
  readonly due: CivilDate;
  /** 0 where nothing is missing, the round is closed, or nothing is expected any more. */
  readonly missing: number;
}

/**
 * What of a digest still holds, by how its plans and rounds stand now: an action that was done, cancelled or moved meanwhile
 * is out, so is a round of which all was sent or that was given another due day, and so is what concerns the recipient no
 * longer. Null when nothing is left to tell.
 *
 * @param plans by `agency.plan`; a plan that is not in it is none any more
 * @param rounds by `round.agency`, likewise
 */
export function stillDue(
  digest: Digest,
  plans: ReadonlyMap<string, WatchedPlan>,
  rounds: ReadonlyMap<string, RoundDue>,
): Digest | null {
  const items = digest.items.flatMap((item): readonly DigestItem[] => {
    if (item.kind === "round") return stillMissing(item, rounds.get(`${item.round}.${item.agency}`) ?? null);
    const plan = plans.get(`${item.agency}.${item.plan}`);
    const still = plan !== undefined && holds(item, plan) && stillAddressed(plan.watch, item, digest.recipient);
    return still ? [item] : [];
  });
  if (items.length === 0 && digest.omitted === 0 && digest.overview === null) return null;
  if (items.length === digest.items.length) {
    return items.every((item, index) => item === digest.items[index]) ? digest : { ...digest, items };
  }
  // What the omitted items were is not known here: why somebody gets them stays.
  if (digest.omitted > 0) return { ...digest, items };
  const present = new Set(items.map(({ capacity }) => capacity));
  if (digest.overview !== null) present.add("ministry");
  return { ...digest, items, capacities: capacities.filter((capacity) => present.has(capacity)) };
}

function stillMissing(item: RoundItem, standing: RoundDue | null): readonly RoundItem[] {
  if (standing === null || standing.missing === 0 || standing.due !== item.deadline) return [];
  return [standing.missing === item.missing ? item : { ...item, missing: standing.missing }];
}

function holds(item: PlanItem, { state, watch, checkedOn }: WatchedPlan): boolean {
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
