import type { SQLInputValue } from "node:sqlite";
import type { CheckedQuery } from "../checked-query.ts";
import { orderedBytes, typeSpan } from "./ordered-bytes.ts";

/** A statement that selects the column `id`, with what its placeholders stand for. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** The statement that finds a query's documents in their order, by the index alone. */
export function queryIds(query: CheckedQuery): Statement {
  const sources: string[] = [];
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  const condition = (sql: string, ...placeholders: SQLInputValue[]) => {
    conditions.push(sql);
    values.push(...placeholders);
  };
  const field = (alias: string, name: string) => {
    sources.push(`fields ${alias}`);
    if (sources.length === 1) condition(`${alias}.collection = ?`, query.collection);
    else condition(`${alias}.collection = ${first}.collection AND ${alias}.id = ${first}.id`);
    condition(`${alias}.field = ?`, name);
  };
  const first = query.equal.length > 0 ? "e0" : query.orderedBy !== null ? "o" : "d";
  const than = query.descending ? "<" : ">";
  const direction = query.descending ? "DESC" : "ASC";

  for (const [index, [name, value]] of query.equal.entries()) {
    field(`e${index}`, name);
    condition(`e${index}.value = ?`, orderedBytes(value));
  }
  if (query.orderedBy !== null) {
    field("o", query.orderedBy);
    const { lower, upper } = query;
    const within = lower ?? upper;
    if (within !== null) {
      const span = typeSpan(within.value);
      condition(
        `o.value ${lower === null || lower.inclusive ? ">=" : ">"} ?`,
        lower === null ? span.from : orderedBytes(lower.value),
      );
      condition(`o.value ${upper?.inclusive ? "<=" : "<"} ?`, upper === null ? span.to : orderedBytes(upper.value));
    }
  } else if (first === "d") {
    sources.push("documents d");
    condition("d.collection = ?", query.collection);
  }
  if (query.after !== null) {
    if (query.orderedBy === null) condition(`${first}.id ${than} ?`, query.after.id);
    else condition(`(o.value, ${first}.id) ${than} (?, ?)`, orderedBytes(query.after.value), query.after.id);
  }
  const order = `${query.orderedBy === null ? "" : `o.value ${direction}, `}${first}.id ${direction}`;
  // CROSS JOIN keeps this order of tables: what is equal first, so that the cost follows what is found.
  const sql = `SELECT ${first}.id AS id FROM ${sources.join(" CROSS JOIN ")} WHERE ${conditions.join(" AND ")} ORDER BY ${order}`;
  return query.limit === null ? { sql, values } : { sql: `${sql} LIMIT ?`, values: [...values, query.limit] };
}
