import type { Comparable, Cursor, DocumentQuery, StoredDocument } from "../ports/document-store.ts";

/**
 * The cursor for what follows `document` in the answer to `query`. A field that holds an array, a map or very long text
 * gives a cursor that a query refuses: such fields are not to be paged by.
 */
export function cursorAfter(query: DocumentQuery, document: StoredDocument): Cursor {
  const field = query.order?.field ?? query.range?.field;
  if (field === undefined) return { id: document.id };
  return { id: document.id, value: document.content[field] as Comparable };
}
