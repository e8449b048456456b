import { paths } from "../documents/paths.ts";
import type { ReceiptDocument } from "../documents/receipt-document.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** What was accepted under an agency's key; null when nothing was. */
export async function readReceipt(reader: DocumentReader, siorg: string, key: string): Promise<ReceiptDocument | null> {
  return stored.receipt.read(await reader.get(paths.receipt(siorg, key)));
}

/** Marks a key as used: one that is used already makes the whole transaction fail. */
export function createReceipt(transaction: DocumentTransaction, key: string, receipt: ReceiptDocument): void {
  transaction.create(paths.receipt(receipt.agency, key), stored.receipt.content(receipt));
}
