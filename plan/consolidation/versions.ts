import { type AgencyKey, agencyKeyOf, UNKNOWN_AGENCY } from "./agency-key.ts";
import type { AgencyRecord, PlanRecord } from "./records.ts";
import { plansOf } from "./same-plan.ts";

/** A file that another one of the same plan or agency takes the place of. */
export interface Superseded {
  readonly source: string;
  readonly by: string;
  /** What decided: a higher revision, a later modification, or nothing but the file's name. */
  readonly because: "revision" | "modified" | "name";
}

/** One `plan.id` in workbooks of different services or agencies: a copied workbook that was filled in anew. */
export interface SharedIdentity {
  readonly planId: string;
  /** The files, in the order of their names. */
  readonly sources: readonly string[];
}

/** What is left of a collection of plans when every plan is there once. */
export interface CurrentPlans {
  readonly plans: readonly PlanRecord[];
  readonly superseded: readonly Superseded[];
  readonly sharedIdentities: readonly SharedIdentity[];
}

/**
 * Of several files of one plan (see {@link plansOf}) the highest revision, then the one modified last, then the one
 * whose name comes last.
 */
export function currentPlans(records: readonly PlanRecord[]): CurrentPlans {
  const { current, superseded } = chosen(plansOf(records));
  const byId = Map.groupBy(
    current.filter(({ planId }) => planId !== null),
    ({ planId }) => planId ?? "",
  );
  const sharedIdentities = [...byId]
    .filter(([, plans]) => plans.length > 1)
    .map(([planId, plans]) => ({ planId, sources: plans.map(({ source }) => source).sort() }));
  return { plans: current, superseded, sharedIdentities: sortedBy(sharedIdentities, ({ planId }) => planId) };
}

/** One workbook an agency: the one modified last, then the one whose name comes last. */
export function currentAgencies(records: readonly AgencyRecord[]): {
  readonly agencies: readonly AgencyRecord[];
  readonly superseded: readonly Superseded[];
} {
  const { current, superseded } = chosen(Map.groupBy(records, workbookKeyOf).values());
  return { agencies: current, superseded };
}

/** The key of the agency of an agency workbook; one that names no agency is one of its own. */
export function workbookKeyOf({ agency, source }: AgencyRecord): AgencyKey {
  const key = agencyKeyOf(agency);
  return key === UNKNOWN_AGENCY ? `file:${source}` : key;
}

interface Version {
  readonly source: string;
  readonly modified: string | null;
  readonly revision?: number;
}

function chosen<V extends Version>(groups: Iterable<readonly V[]>): { current: V[]; superseded: Superseded[] } {
  const current: V[] = [];
  const superseded: Superseded[] = [];
  for (const versions of groups) {
    const [best, ...others] = versions.toSorted((one, other) => -compare(one, other).order);
    if (best === undefined) continue;
    current.push(best);
    for (const other of others) {
      superseded.push({ source: other.source, by: best.source, because: compare(best, other).because });
    }
  }
  return {
    current: sortedBy(current, ({ source }) => source),
    superseded: sortedBy(superseded, ({ source }) => source),
  };
}

function compare(one: Version, other: Version): { order: number; because: Superseded["because"] } {
  const revisions = (one.revision ?? 0) - (other.revision ?? 0);
  if (revisions !== 0) return { order: revisions, because: "revision" };
  const [first, second] = [momentOf(one), momentOf(other)];
  if (first !== second) return { order: first < second ? -1 : 1, because: "modified" };
  return { order: one.source < other.source ? -1 : Number(one.source > other.source), because: "name" };
}

/** A file that does not say when it was saved is older than any that does. */
function momentOf({ modified }: Version): number {
  const moment = modified === null ? Number.NaN : Date.parse(modified);
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment;
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.toSorted((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
}
