import type { Cursor, DocumentReader, StoredDocument } from "../ports/document-store.ts";
import { PageSize } from "./page-size.ts";

/**
 * Every document of a collection by id, a page at a time, so that memory does not grow with the collection. Each is read
 * once, and a read more is counted when the last page happens to be full. The pages are of several moments: what is
 * added meanwhile before the place that was reached is not seen.
 *
 * @param from only those after this id, where one is named
 */
export async function* documentsOf(
  store: DocumentReader,
  collection: string,
  from: string | null = null,
): AsyncGenerator<StoredDocument> {
  const size = new PageSize();
  let after: Cursor | null = from === null ? null : { id: from };
  for (;;) {
    const limit = size.next;
    const page: readonly StoredDocument[] = await store.query({ collection, limit, ...(after && { after }) });
    size.met(page);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return;
    after = { id: last.id };
  }
}

/** The documents at these paths, in their order and in the same way; a path without a document is passed over. */
export async function* documentsAt(store: DocumentReader, paths: readonly string[]): AsyncGenerator<StoredDocument> {
  const size = new PageSize();
  for (let from = 0; from < paths.length; ) {
    const to = from + size.next;
    const found = (await store.getMany(paths.slice(from, to))).filter((document) => document !== null);
    size.met(found);
    yield* found;
    from = to;
  }
}
