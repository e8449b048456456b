import { FieldPath, type Firestore, type Query } from "@google-cloud/firestore";
import type { CheckedQuery } from "../checked-query.ts";
import { storedKey } from "../stored-key.ts";

/** The query as the client asks it, every order written out so that a cursor's values have their places. */
export function clientQuery(client: Firestore, query: CheckedQuery): Query {
  const { orderedBy, lower, upper, after } = query;
  const direction = query.descending ? "desc" : "asc";
  let asked: Query = client.collection(query.collection);
  for (const [field, value] of query.equal) asked = asked.where(fieldPath(field), "==", value);
  if (orderedBy !== null) {
    const field = fieldPath(orderedBy);
    if (lower !== null) asked = asked.where(field, lower.inclusive ? ">=" : ">", lower.value);
    if (upper !== null) asked = asked.where(field, upper.inclusive ? "<=" : "<", upper.value);
    asked = asked.orderBy(field, direction);
  }
  asked = asked.orderBy(FieldPath.documentId(), direction);
  if (after !== null) {
    asked = orderedBy === null ? asked.startAfter(after.id) : asked.startAfter(after.value, after.id);
  }
  return query.limit === null ? asked : asked.limit(query.limit);
}

function fieldPath(field: string): FieldPath {
  return new FieldPath(storedKey(field));
}
