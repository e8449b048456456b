import type { CollectionGroup } from "../documents/collections.ts";
import type { DocumentReader, StoredDocument } from "../ports/document-store.ts";

/** Documents held at once; the largest have a megabyte each. */
const PAGE = 25;

/**
 * Every document of one kind, by the UTF-8 bytes of its parent's id and then of its own, a page at a time. Documents
 * below a parent that is not there are not found: nothing of the product deletes a parent.
 */
export async function* walkDocuments(
  store: DocumentReader,
  group: CollectionGroup,
): AsyncGenerator<readonly StoredDocument[]> {
  const [collection = "", below] = group.split("/");
  for await (const page of pagesOf(store, collection)) {
    if (below === undefined) yield page;
    else for (const { path } of page) yield* pagesOf(store, `${path}/${below}`);
  }
}

async function* pagesOf(store: DocumentReader, collection: string): AsyncGenerator<readonly StoredDocument[]> {
  let page = await store.query({ collection, limit: PAGE });
  while (page.length > 0) {
    yield page;
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return;
    page = await store.query({ collection, limit: PAGE, after: { id: last.id } });
  }
}
