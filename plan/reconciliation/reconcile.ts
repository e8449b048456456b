import type { PlanRecord } from "../consolidation/records.ts";
import type { ListedService, ServiceList } from "../declared/listed-services.ts";
import { foldedWords } from "../text/folded-words.ts";
import { differencesOf } from "./differences-of.ts";
import { type Declared, type Matches, matchServices, plainNumber, type SaidLink } from "./match-services.ts";
import type { PortalService } from "./portal-service.ts";
import type { ReconciledService } from "./reconciled.ts";

/** What there is of one agency. */
export interface ToReconcile {
  /** Its services in the Portal's catalogue. */
  readonly portal: readonly PortalService[];
  /** Null when no agency workbook was received, or one without a list. */
  readonly list: ServiceList | null;
  /** Its plans, by key within the agency. Cancelled ones declare nothing. */
  readonly plans: ReadonlyMap<string, PlanRecord>;
  /** What people of the agency said of which services are the same. */
  readonly links: readonly SaidLink[];
}

interface Item {
  portal: PortalService | null;
  row: Declared | null;
  plan: Declared | null;
}

/**
 * An agency's services as the Portal has them and as the agency declares them, each once, with what the two contradict
 * each other in; by the Portal's name or the declared one. Which are the same is decided by {@link matchServices} for the
 * list and for the plans apart; a plan and a row that are not both in the Portal are one service when no other has their
 * number, or their name word for word.
 */
export function reconcile({ portal, list, plans, links }: ToReconcile): readonly ReconciledService[] {
  const rows = rowsById(list?.services ?? []);
  const declaredRows = [...rows].map(([id, { name, portalNumber }]) => declared(id, { name, portalNumber }));
  const ownPlans = new Map(
    [...plans].filter(([, { state }]) => state !== "cancelled").map(([key, plan]) => [`plan:${key}`, plan]),
  );
  const declaredPlans = [...ownPlans].map(([id, { planId, service }]) =>
    declared(id, { name: service.name?.value ?? "", portalNumber: service.portalNumber, slug: service.slug, planId }),
  );
  const ofRows = matchServices(portal, declaredRows, links);
  const ofPlans = matchServices(portal, declaredPlans, links);
  const items = itemsOf(portal, { rows: declaredRows, ofRows, plans: declaredPlans, ofPlans });
  const matched = ({ row, plan }: Item) => ({
    list: row === null ? null : (ofRows.taken.get(row.id)?.by ?? null),
    plan: plan === null ? null : (ofPlans.taken.get(plan.id)?.by ?? null),
  });
  return items
    .map((item): ReconciledService => {
      const { portal: own, row, plan } = item;
      const sides = {
        portal: own,
        listed: row === null ? null : (rows.get(row.id) ?? null),
        plan: plan === null ? null : (ownPlans.get(plan.id) ?? null),
      };
      return {
        key: own === null ? (plan?.id ?? row?.id ?? "") : `portal:${own.slug}`,
        ...sides,
        ids: { list: row?.id ?? null, plan: plan?.id ?? null },
        matched: matched(item),
        offered: own === null ? offeredOf(item, ofRows, ofPlans) : [],
        differences: differencesOf({ ...sides, list }),
      };
    })
    .map((service) => ({ service, name: foldedWords(nameOf(service)) }))
    .sort((one, other) => ordered(one.name, other.name) || ordered(one.service.key, other.service.key))
    .map(({ service }) => service);
}

/** What the service is called: by the Portal, else by its plan, else in the list. */
export function nameOf({ portal, plan, listed }: Pick<ReconciledService, "portal" | "plan" | "listed">): string {
  return portal?.name ?? plan?.service.name?.value ?? listed?.name ?? "";
}

/** A row is known, in what people say of it, by its name, and where others have that too by its place among them. */
function rowsById(services: readonly ListedService[]): ReadonlyMap<string, ListedService> {
  const named = [...Map.groupBy(services, ({ name }) => foldedWords(name))];
  return new Map(
    named.flatMap(([name, own]) =>
      own.map((service, index) => [index === 0 ? `list:${name}` : `list:${name}#${index + 1}`, service] as const),
    ),
  );
}

function declared(id: string, said: Partial<Declared> & Pick<Declared, "name" | "portalNumber">): Declared {
  return { id, slug: null, planId: null, ...said };
}

function itemsOf(
  portal: readonly PortalService[],
  {
    rows,
    ofRows,
    plans,
    ofPlans,
  }: {
    readonly rows: readonly Declared[];
    readonly ofRows: Matches;
    readonly plans: readonly Declared[];
    readonly ofPlans: Matches;
  },
): readonly Item[] {
  const bySlug = new Map(
    portal.map((service): [string, Item] => [service.slug, { portal: service, row: null, plan: null }]),
  );
  const rest: Item[] = [];
  for (const row of rows) {
    const item = bySlug.get(ofRows.taken.get(row.id)?.slug ?? "");
    if (item) item.row = row;
    else rest.push({ portal: null, row, plan: null });
  }
  const alone: Declared[] = [];
  for (const plan of plans) {
    const item = bySlug.get(ofPlans.taken.get(plan.id)?.slug ?? "");
    if (item) item.plan = plan;
    else alone.push(plan);
  }
  const items = [...bySlug.values(), ...rest];
  for (const plan of withTheirRows(items, alone)) items.push({ portal: null, row: null, plan });
  return withTheirPlans(items);
}

/** Gives plans that are in no item to the rows that are without a plan; returns the plans that remain. */
function withTheirRows(items: readonly Item[], plans: readonly Declared[]): readonly Declared[] {
  const open = items.flatMap((item) => (item.row !== null && item.plan === null ? [{ item, of: item.row }] : []));
  const pairs = pairsOf(plans, open);
  for (const [plan, { item }] of pairs) item.plan = plan;
  return plans.filter((plan) => !pairs.has(plan));
}

/** Gives rows that stand alone to the services of the Portal that have a plan and no row. */
function withTheirPlans(items: readonly Item[]): readonly Item[] {
  const alone = items.filter(({ portal, plan }) => portal === null && plan === null);
  const rows = alone.flatMap(({ row }) => (row === null ? [] : [row]));
  const open = items.flatMap((item) => (item.plan !== null && item.row === null ? [{ item, of: item.plan }] : []));
  const pairs = pairsOf(rows, open);
  for (const [row, { item }] of pairs) item.row = row;
  return items.filter(
    (item) => item.portal !== null || item.plan !== null || item.row === null || !pairs.has(item.row),
  );
}

/** The pairs that nobody could see otherwise: one number that only these two have, or one name. */
function pairsOf<Target extends { readonly of: Declared }>(
  declared: readonly Declared[],
  targets: readonly Target[],
): ReadonlyMap<Declared, Target> {
  const pairs = new Map<Declared, Target>();
  const keys = [
    ({ portalNumber }: Declared) => plainNumber(portalNumber),
    ({ name }: Declared) => foldedWords(name) || null,
  ];
  for (const keyOf of keys) {
    const taken = new Set(pairs.values());
    const own = Map.groupBy(
      declared.filter((one) => !pairs.has(one)),
      keyOf,
    );
    const theirs = Map.groupBy(
      targets.filter((target) => !taken.has(target)),
      ({ of }) => keyOf(of),
    );
    for (const [key, [one, ...more]] of own) {
      const [target, ...others] = key === null ? [] : (theirs.get(key) ?? []);
      if (one && target && more.length === 0 && others.length === 0) pairs.set(one, target);
    }
  }
  return pairs;
}

function offeredOf({ row, plan }: Item, ofRows: Matches, ofPlans: Matches): ReconciledService["offered"] {
  const offered = [...(ofPlans.offered.get(plan?.id ?? "") ?? []), ...(ofRows.offered.get(row?.id ?? "") ?? [])];
  return offered.filter(({ slug }, index) => offered.findIndex((other) => other.slug === slug) === index);
}

function ordered(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
