import { failure } from "./failure.ts";
import { fieldName } from "./field-name.ts";
import type { ProtoDocument, ProtoFilter, ProtoValue, RunQueryRequest, StructuredQuery } from "./protocol.ts";
import { conditionsOf } from "./required-index.ts";
import { compareValues, typeOf } from "./value-order.ts";

/** The documents that a query finds among all, in its order. What the server does not know is refused, never guessed. */
export function answerQuery(request: RunQueryRequest, all: Iterable<ProtoDocument>): readonly ProtoDocument[] {
  const query = request.structuredQuery;
  const collection = query.from?.[0];
  if (collection === undefined || collection.allDescendants || query.endAt || query.offset) {
    throw failure("UNIMPLEMENTED", `this query is not known here: ${JSON.stringify(query)}`);
  }
  const prefix = `${request.parent}/${collection.collectionId}/`;
  const orders = query.orderBy ?? [];
  const fields = orders.map(({ field }) => field.fieldPath);
  const found = [...all]
    .filter(({ name }) => name.startsWith(prefix) && !name.slice(prefix.length).includes("/"))
    .filter((document) => conditionsOf(query.where).every((condition) => meets(document, condition)))
    .filter((document) => fields.every((field) => fieldValue(document, field) !== undefined));
  const directions = orders.map(({ direction }) => (direction === "DESCENDING" ? -1 : 1));
  const compare = (left: readonly ProtoValue[], right: readonly ProtoValue[]) => {
    for (const [index, value] of left.entries()) {
      const order = compareValues(value, right[index] ?? {}) * (directions[index] ?? 1);
      if (order !== 0) return order;
    }
    return 0;
  };
  const keys = new Map(found.map((document) => [document, fields.map((field) => fieldValue(document, field) ?? {})]));
  const keyOf = (document: ProtoDocument) => keys.get(document) ?? [];
  const { values = [], before = false } = query.startAt ?? {};
  const started = found.filter((document) => {
    if (query.startAt === undefined) return true;
    const place = compare(values, keyOf(document));
    return before ? place <= 0 : place < 0;
  });
  return started.sort((left, right) => compare(keyOf(left), keyOf(right))).slice(0, limitOf(query));
}

function limitOf({ limit }: StructuredQuery): number {
  return limit?.value ?? Number.POSITIVE_INFINITY;
}

function meets(document: ProtoDocument, { fieldFilter, unaryFilter }: ProtoFilter): boolean {
  if (unaryFilter !== undefined) {
    if (unaryFilter.op !== "IS_NULL") throw failure("UNIMPLEMENTED", `the condition ${unaryFilter.op}`);
    const value = fieldValue(document, unaryFilter.field.fieldPath);
    return value !== undefined && typeOf(value) === "null";
  }
  if (fieldFilter === undefined) throw failure("INVALID_ARGUMENT", "an empty condition");
  const value = fieldValue(document, fieldFilter.field.fieldPath);
  if (value === undefined || typeOf(value) !== typeOf(fieldFilter.value)) return false;
  const order = compareValues(value, fieldFilter.value);
  switch (fieldFilter.op) {
    case "EQUAL":
      return order === 0;
    case "LESS_THAN":
      return order < 0;
    case "LESS_THAN_OR_EQUAL":
      return order <= 0;
    case "GREATER_THAN":
      return order > 0;
    case "GREATER_THAN_OR_EQUAL":
      return order >= 0;
    default:
      throw failure("UNIMPLEMENTED", `the condition ${fieldFilter.op}`);
  }
}

function fieldValue(document: ProtoDocument, field: string): ProtoValue | undefined {
  if (field === "__name__") return { referenceValue: document.name };
  const { fields = {} } = document;
  const name = fieldName(field);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
