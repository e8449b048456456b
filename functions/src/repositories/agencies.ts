import type { AgencyDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** An agency as the cloud knows it; null when nothing of it was ever received. */
export async function readAgency(reader: DocumentReader, siorg: string): Promise<AgencyDocument | null> {
  return stored.agency.read(await reader.get(paths.agency(siorg)));
}

/** Writes an agency as a whole. */
export function writeAgency(transaction: DocumentTransaction, agency: AgencyDocument): void {
  transaction.set(paths.agency(agency.siorg), stored.agency.content(agency));
}
