import type { RowsDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { DocumentReader, StoredDocument } from "../ports/document-store.ts";
import { documentsAt, documentsOf } from "./documents-in-turn.ts";
import { stored } from "./stored.ts";

const COLLECTION = "rows";

/**
 * The consolidated rows, a document at a time: of the whole country, or of the agencies that are named, which go by
 * their SIORG codes. One read a document, that is one an agency and one for each further hundred plans of it; of a
 * named agency that has sent nothing, one too.
 */
export async function* allRows(
  store: DocumentReader,
  agencies: readonly string[] | null,
): AsyncGenerator<RowsDocument> {
  if (agencies !== null) {
    yield* partsOf(store, [...new Set(agencies)]);
    return;
  }
  for await (const document of documentsOf(store, COLLECTION)) yield* rowsIn(document);
}

/** The first part of each agency, then those that it announces, then those that these announce, until no more are. */
async function* partsOf(store: DocumentReader, agencies: readonly string[]): AsyncGenerator<RowsDocument> {
  const announced = new Map(agencies.map((siorg) => [siorg, 1]));
  let next = agencies.map((siorg) => paths.rows(siorg, 0));
  while (next.length > 0) {
    const further: string[] = [];
    for await (const document of documentsAt(store, next)) {
      for (const rows of rowsIn(document)) {
        const { agency, parts } = rows;
        for (let part = announced.get(agency) ?? 1; part < parts; part++) {
          further.push(paths.rows(agency, part));
          announced.set(agency, part + 1);
        }
        yield rows;
      }
    }
    next = further;
  }
}

function rowsIn(document: StoredDocument): RowsDocument[] {
  const rows = stored.rows.read(document);
  return rows === null ? [] : [rows];
}
