import type { RowsDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { DocumentReader, StoredDocument } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** Documents a page: some 400 KB each where an agency has a hundred plans, and never more than 1 MiB. */
const DOCUMENTS = 24;

/** Some of the consolidated rows, and where the next page begins; null at the end. */
export interface RowsPage {
  readonly rows: readonly RowsDocument[];
  readonly next: string | null;
}

/**
 * A page of the consolidated rows by agency, of the whole country or of the agencies named by SIORG code. One read a
 * document, and one more for a page that begins in the middle of a named agency.
 *
 * @param after Where the page before ended, or null for the first.
 */
export function rowsPage(
  store: DocumentReader,
  agencies: readonly string[] | null,
  after: string | null,
): Promise<RowsPage> {
  return agencies === null ? pageOfAll(store, after) : pageOfNamed(store, [...new Set(agencies)].sort(), after);
}

async function pageOfAll(store: DocumentReader, after: string | null): Promise<RowsPage> {
  const page = await store.query({
    collection: "rows",
    limit: DOCUMENTS,
    ...(after === null ? {} : { after: { id: after } }),
  });
  return { rows: page.flatMap(rowsIn), next: page.length < DOCUMENTS ? null : (page.at(-1)?.id ?? null) };
}

/** The first parts of some agencies, each followed by the further ones that it announces, as far as the page goes. */
async function pageOfNamed(
  store: DocumentReader,
  agencies: readonly string[],
  after: string | null,
): Promise<RowsPage> {
  const [begun = "", reached = "0"] = after?.split(".") ?? [];
  const some = agencies.filter((agency) => agency >= begun).slice(0, DOCUMENTS);
  const first = await store.getMany(some.map((agency) => paths.rows(agency, 0)));
  const rows: RowsDocument[] = [];
  for (const [index, agency] of some.entries()) {
    if (rows.length >= DOCUMENTS) return { rows, next: `${some[index - 1]}.${LAST_PART}` };
    const part = after !== null && agency === begun ? Number(reached) + 1 : 0;
    const further = await furtherParts(store, rowsIn(first[index] ?? null), { agency, part }, DOCUMENTS - rows.length);
    rows.push(...further.rows);
    if (further.next !== null) return { rows, next: `${agency}.${further.next - 1}` };
  }
  const last = some.at(-1);
  return { rows, next: last === undefined || last === agencies.at(-1) ? null : `${last}.${LAST_PART}` };
}

/** Beyond any part that an agency may have. */
const LAST_PART = 999_999;

/** The parts of one agency from a given one on, as many as there is room for, and the next part; null when there is none. */
async function furtherParts(
  store: DocumentReader,
  first: readonly RowsDocument[],
  { agency, part }: { readonly agency: string; readonly part: number },
  room: number,
): Promise<{ readonly rows: readonly RowsDocument[]; readonly next: number | null }> {
  const rows: RowsDocument[] = part === 0 ? [...first] : [];
  let next = Math.max(1, part);
  let parts = first[0]?.parts ?? 0;
  while (next < parts && rows.length < room) {
    const wanted = Array.from({ length: Math.min(parts - next, room - rows.length) }, (_, at) => next + at);
    const found = (await store.getMany(wanted.map((each) => paths.rows(agency, each)))).flatMap(rowsIn);
    rows.push(...found);
    next += wanted.length;
    parts = Math.max(parts, ...found.map((each) => each.parts));
  }
  return { rows, next: next < parts ? next : null };
}

function rowsIn(document: StoredDocument | null): RowsDocument[] {
  const rows = document && stored.rows.read(document);
  return rows ? [rows] : [];
}
