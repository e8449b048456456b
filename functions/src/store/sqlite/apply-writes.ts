import type { DatabaseSync } from "node:sqlite";
import type { DocumentContent } from "../../ports/document-store.ts";
import { StoreError } from "../../ports/store-error.ts";
import type { Write } from "../backend.ts";
import { checkSize } from "../checked-content.ts";
import { isQueryField } from "../checked-query.ts";
import { documentPath } from "../document-path.ts";
import { orderedBytes } from "./ordered-bytes.ts";
import { readDocument } from "./read-documents.ts";

/**
 * Applies writes in their order within the transaction that is open. Throws `alreadyExists`, `notFound` or
 * `limitExceeded` at the first whose condition is not met; undoing the others is then the caller's.
 */
export function applyWrites(database: DatabaseSync, writes: readonly Write[]): void {
  for (const write of writes) applyWrite(database, write);
}

function applyWrite(database: DatabaseSync, write: Write): void {
  const { path } = write;
  if (write.kind === "delete") {
    if (!remove(database, path) && write.mustExist) throw new StoreError({ kind: "notFound", path });
    return;
  }
  if (write.kind === "update") {
    const current = readDocument(database, path);
    if (current === null) throw new StoreError({ kind: "notFound", path });
    const merged = { ...current.content, ...write.content };
    checkSize(path, merged);
    remove(database, path);
    insert(database, path, merged);
    return;
  }
  const existed = remove(database, path);
  if (existed && write.kind === "create") throw new StoreError({ kind: "alreadyExists", path });
  insert(database, path, write.content);
}

function insert(database: DatabaseSync, path: string, content: DocumentContent): void {
  const { collection, id } = documentPath(path);
  const text = JSON.stringify(content);
  database.prepare("INSERT INTO documents (collection, id, content) VALUES (?, ?, ?)").run(collection, id, text);
  const field = database.prepare("INSERT INTO fields (collection, field, value, id) VALUES (?, ?, ?, ?)");
  for (const [name, value] of Object.entries(content)) {
    if (isQueryField(name)) field.run(collection, name, orderedBytes(value), id);
  }
}

function remove(database: DatabaseSync, path: string): boolean {
  const { collection, id } = documentPath(path);
  database.prepare("DELETE FROM fields WHERE collection = ? AND id = ?").run(collection, id);
  return database.prepare("DELETE FROM documents WHERE collection = ? AND id = ?").run(collection, id).changes === 1;
}
