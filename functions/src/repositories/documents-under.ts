import type { Cursor, DocumentReader, StoredDocument } from "../ports/document-store.ts";
import { PageSize } from "./page-size.ts";

/**
 * The documents of a collection whose ids are an agency's (`26.plan`, `26.0`), by id, a page at a time. They lie
 * together, so that no index and no field is needed; of the last page, documents of other agencies are read for nothing.
 */
export async function* documentsUnder(
  reader: DocumentReader,
  collection: string,
  siorg: string,
): AsyncGenerator<StoredDocument> {
  const prefix = `${siorg}.`;
  const size = new PageSize();
  let after: Cursor = { id: prefix };
  for (;;) {
    const limit = size.next;
    const page: readonly StoredDocument[] = await reader.query({ collection, limit, after });
    size.met(page);
    for (const document of page) {
      if (!document.id.startsWith(prefix)) return;
      yield document;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return;
    after = { id: last.id };
  }
}
