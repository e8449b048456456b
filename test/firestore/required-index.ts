import type { ProtoFilter, StructuredQuery } from "./protocol.ts";

export interface IndexField {
  readonly fieldPath: string;
  readonly order: "ASCENDING" | "DESCENDING";
}

/** An index as `firestore.indexes.json` names it. */
export interface CompositeIndex {
  readonly collectionGroup: string;
  readonly queryScope: "COLLECTION";
  readonly fields: readonly IndexField[];
}

/** What `firestore.indexes.json` holds. */
export interface Indexes {
  readonly indexes: readonly CompositeIndex[];
  readonly fieldOverrides: readonly {
    readonly collectionGroup: string;
    readonly fieldPath: string;
    readonly indexes: readonly unknown[];
  }[];
}

/**
 * The composite index that production demands for a query, or null when the indexes it makes by itself do: those of single
 * fields answer one range or order, or any number of equalities. Equal fields come first, by name.
 */
export function requiredIndex(query: StructuredQuery): CompositeIndex | null {
  const { equal, ranged } = filteredFields(query.where);
  const orders = (query.orderBy ?? []).map(({ field, direction }) => ({
    fieldPath: field.fieldPath,
    order: direction === "DESCENDING" ? ("DESCENDING" as const) : ("ASCENDING" as const),
  }));
  const byField = orders.filter(({ fieldPath }) => fieldPath !== "__name__");
  if (byField.length === 0 && ranged[0] !== undefined) byField.push({ fieldPath: ranged[0], order: "ASCENDING" });
  const byName =
    orders.find(({ fieldPath }) => fieldPath === "__name__")?.order ?? byField.at(-1)?.order ?? "ASCENDING";
  const ownIndexes = byField.length === 0 ? byName === "ASCENDING" : byField.length === 1 && equal.length === 0;
  if (ownIndexes && (byField.at(-1)?.order ?? "ASCENDING") === byName) return null;
  const fields = [...equal.sort().map((fieldPath) => ({ fieldPath, order: "ASCENDING" as const })), ...byField];
  const mixed = (byField.at(-1)?.order ?? "ASCENDING") !== byName;
  return {
    collectionGroup: query.from?.[0]?.collectionId ?? "",
    queryScope: "COLLECTION",
    fields: mixed ? [...fields, { fieldPath: "__name__", order: byName }] : fields,
  };
}

/** The field of a query that is exempt from indexing, so that no query may name it, or null. */
export function exemptField(query: StructuredQuery, { fieldOverrides }: Indexes): string | null {
  const group = query.from?.[0]?.collectionId;
  const exempt = fieldOverrides.filter(
    ({ collectionGroup, indexes }) => collectionGroup === group && indexes.length === 0,
  );
  const { equal, ranged } = filteredFields(query.where);
  const ordered = (query.orderBy ?? []).map(({ field }) => field.fieldPath).filter((path) => path !== "__name__");
  const named = [...equal, ...ranged, ...ordered];
  return named.find((field) => exempt.some(({ fieldPath }) => fieldPath === "*" || fieldPath === field)) ?? null;
}

/** All conditions of a query; those it combines must all hold, other combinations are not known here. */
export function conditionsOf(where: ProtoFilter | undefined): readonly ProtoFilter[] {
  if (where === undefined) return [];
  if (where.compositeFilter === undefined) return [where];
  if (where.compositeFilter.op !== "AND") throw new Error(`a filter combined by ${where.compositeFilter.op}`);
  return (where.compositeFilter.filters ?? []).flatMap(conditionsOf);
}

function filteredFields(where: ProtoFilter | undefined): { readonly equal: string[]; readonly ranged: string[] } {
  const equal = new Set<string>();
  const ranged = new Set<string>();
  for (const { fieldFilter, unaryFilter } of conditionsOf(where)) {
    if (unaryFilter !== undefined) equal.add(unaryFilter.field.fieldPath);
    if (fieldFilter !== undefined) (fieldFilter.op === "EQUAL" ? equal : ranged).add(fieldFilter.field.fieldPath);
  }
  return { equal: [...equal], ranged: [...ranged] };
}
