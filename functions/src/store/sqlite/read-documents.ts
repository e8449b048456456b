import type { DatabaseSync } from "node:sqlite";
import type { DocumentContent, StoredDocument } from "../../ports/document-store.ts";
import type { CheckedQuery } from "../checked-query.ts";
import { documentPath } from "../document-path.ts";
import { queryIds } from "./query-ids.ts";

/** The document at a checked path, or null. */
export function readDocument(database: DatabaseSync, path: string): StoredDocument | null {
  const { collection, id } = documentPath(path);
  const row = database.prepare("SELECT content FROM documents WHERE collection = ? AND id = ?").get(collection, id);
  return row === undefined ? null : { path, id, content: JSON.parse(String(row.content)) as DocumentContent };
}

/** A query's documents. Ids come first, and contents one by one after them, so that sorting carries no content. */
export function findDocuments(database: DatabaseSync, query: CheckedQuery): readonly StoredDocument[] {
  const { sql, values } = queryIds(query);
  const ids = database.prepare(sql).all(...values);
  const content = database.prepare("SELECT content FROM documents WHERE collection = ? AND id = ?");
  return ids.map((row) => {
    const id = String(row.id);
    const found = content.get(query.collection, id)?.content;
    return { path: `${query.collection}/${id}`, id, content: JSON.parse(String(found)) as DocumentContent };
  });
}

/** What `read` sees, all of one moment. */
export function atOneMoment<Result>(database: DatabaseSync, read: () => Result): Result {
  database.exec("BEGIN");
  try {
    return read();
  } finally {
    database.exec("ROLLBACK");
  }
}
