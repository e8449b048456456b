import type { ReceiptDocument } from "../documents/receipt-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** What was accepted under a protocol number; null when no such number was ever given. One read. */
export async function findReceipt(reader: DocumentReader, number: string): Promise<ReceiptDocument | null> {
  const [found] = await reader.query({ collection: "receipts", equal: { number }, limit: 1 });
  return stored.receipt.read(found);
}
