import type { DocumentReader } from "../ports/document-store.ts";

/** Comes after every id that begins with a SIORG code and a dot: keys of plans and numbers of parts hold no tilde. */
const LAST = ".~";

/**
 * The SIORG codes that there is anything of, in order: an agency's document, a plan's or a part of the rows, since any
 * of them may be lost.
 */
export async function* agenciesInStore(reader: DocumentReader): AsyncGenerator<string> {
  let after: string | null = null;
  for (;;) {
    const agency = await firstAfter(reader, "agencies", after);
    const others: readonly (string | null)[] = await Promise.all(
      ["plans", "rows"].map((collection) => firstAfter(reader, collection, after === null ? null : after + LAST)),
    );
    const codes = [agency, ...others].flatMap((id) => (id === null ? [] : [id.split(".")[0] ?? id]));
    const [next] = codes.sort();
    if (next === undefined) return;
    yield next;
    after = next;
  }
}

async function firstAfter(reader: DocumentReader, collection: string, after: string | null): Promise<string | null> {
  const [document] = await reader.query({ collection, limit: 1, ...(after !== null && { after: { id: after } }) });
  return document?.id ?? null;
}
