import type { Digest } from "../../../plan/reminders/digest.ts";
import type { DocumentTransaction } from "./document-store.ts";

/** Where digests are handed over to be sent. One person's digest of one day has one place. */
export interface DigestOutbox {
  /** The path of the document that says that a digest of this person and day was handed over. */
  pathOf(digest: Pick<Digest, "date" | "recipient">): string;
  /** Hands it over with the rest of the transaction, by creating that document. */
  enqueue(transaction: DocumentTransaction, digest: Digest): void;
}
