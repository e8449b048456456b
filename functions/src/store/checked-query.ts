import type { Comparable, DocumentQuery, FieldRange } from "../ports/document-store.ts";
import { StoreError } from "../ports/store-error.ts";
import { collectionPath, documentPath } from "./document-path.ts";
import { LIMITS } from "./limits.ts";

/** One end of a range. */
export interface Bound {
  readonly value: string | number;
  readonly inclusive: boolean;
}

/** A query that follows all rules, with nothing left to be assumed. */
export interface CheckedQuery {
  readonly collection: string;
  readonly equal: readonly (readonly [field: string, value: Comparable])[];
  /** The field that orders the answer before the id does, and that the bounds are of; null: by id alone. */
  readonly orderedBy: string | null;
  readonly descending: boolean;
  readonly lower: Bound | null;
  readonly upper: Bound | null;
  readonly limit: number | null;
  readonly after: { readonly value: Comparable; readonly id: string } | null;
}

/** Names that need no quotes in a query, of any database. */
const FIELD = /^[A-Za-z][A-Za-z0-9_]{0,99}$/;

/** The query made explicit, or an `invalidQuery` (or `invalidPath`) error for what no store answers. */
export function checkedQuery(query: DocumentQuery): CheckedQuery {
  const collection = collectionPath(query.collection);
  const { range, order, limit, after } = query;
  const equal = Object.entries(query.equal ?? {});
  for (const [field, value] of equal) {
    checkField(field);
    checkComparable(field, value);
  }
  const orderedBy = order?.field ?? range?.field ?? null;
  if (orderedBy !== null) checkField(orderedBy);
  if (range !== undefined && range.field !== orderedBy)
    throw invalid(`a range of ${range.field} ordered by ${orderedBy}`);
  if (equal.some(([field]) => field === orderedBy)) throw invalid(`${orderedBy} cannot hold one value and order too`);
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 2 ** 31 - 1)) {
    throw invalid(`a limit of ${limit}`);
  }
  return {
    collection,
    equal,
    orderedBy,
    descending: order?.direction === "descending",
    ...boundsOf(range),
    limit: limit ?? null,
    after:
      after === undefined ? null : { id: checkedId(collection, after.id), value: cursorValue(after.value, orderedBy) },
  };
}

function boundsOf(range: FieldRange | undefined): { readonly lower: Bound | null; readonly upper: Bound | null } {
  if (range === undefined) return { lower: null, upper: null };
  const lower = oneBound(range, range.atLeast, range.moreThan);
  const upper = oneBound(range, range.atMost, range.lessThan);
  if (lower === null && upper === null) throw invalid(`a range of ${range.field} without bounds`);
  if (lower !== null && upper !== null && typeof lower.value !== typeof upper.value) {
    throw invalid(`a range of ${range.field} from a ${typeof lower.value} to a ${typeof upper.value}`);
  }
  return { lower, upper };
}

function oneBound(
  { field }: FieldRange,
  inclusive: string | number | undefined,
  exclusive: string | number | undefined,
): Bound | null {
  if (inclusive !== undefined && exclusive !== undefined) throw invalid(`two bounds on one side of ${field}`);
  const value = inclusive ?? exclusive;
  if (value === undefined) return null;
  checkComparable(field, value);
  return { value, inclusive: inclusive !== undefined };
}

/** Whether queries can name a field. */
export function isQueryField(field: string): boolean {
  return FIELD.test(field);
}

function checkField(field: string): void {
  if (!isQueryField(field)) throw invalid(`${JSON.stringify(field)} is not the plain name of a top-level field`);
}

function checkComparable(field: string, value: unknown): void {
  if (value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return;
  const isText = typeof value === "string" && value.isWellFormed();
  if (!isText)
    throw invalid(`${field} compared with what is neither well-formed text, a finite number, a boolean nor null`);
  if (Buffer.byteLength(value) > LIMITS.indexedText)
    throw invalid(`${field} compared with more than ${LIMITS.indexedText} bytes`);
}

function cursorValue(value: Comparable | undefined, orderedBy: string | null): Comparable {
  if (orderedBy === null) {
    if (value !== undefined) throw invalid("a cursor with a value where ids order");
    return null;
  }
  checkComparable(`the cursor's ${orderedBy}`, value);
  return value ?? null;
}

function checkedId(collection: string, id: string): string {
  if (documentPath(`${collection}/${id}`).id !== id) throw invalid(`a cursor at ${JSON.stringify(id)}`);
  return id;
}

function invalid(reason: string): StoreError {
  return new StoreError({ kind: "invalidQuery", reason: `no store answers this: ${reason}` });
}
