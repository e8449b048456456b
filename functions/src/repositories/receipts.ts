import { paths } from "../documents/paths.ts";
import type { ReceiptDocument } from "../documents/receipt-document.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** Marks a key as used: one that is used already makes the whole transaction fail. */
export function createReceipt(transaction: DocumentTransaction, key: string, receipt: ReceiptDocument): void {
  transaction.create(paths.receipt(receipt.agency, key), stored.receipt.content(receipt));
}
