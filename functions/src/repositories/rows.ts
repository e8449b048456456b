import type { RowsDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { documentSize } from "../store/document-size.ts";
import { stored } from "./stored.ts";

/** One part of an agency's consolidated rows; null when there is none. */
export async function readRows(reader: DocumentReader, siorg: string, part: number): Promise<RowsDocument | null> {
  return stored.rows.read(await reader.get(paths.rows(siorg, part)));
}

/** Writes a part of an agency's rows as a whole. */
export function writeRows(transaction: DocumentTransaction, rows: RowsDocument): void {
  transaction.set(paths.rows(rows.agency, rows.part), stored.rows.content(rows));
}

/** Bytes that the store counts for a part. */
export function sizeOfRows(rows: RowsDocument): number {
  return documentSize(paths.rows(rows.agency, rows.part), stored.rows.content(rows));
}
