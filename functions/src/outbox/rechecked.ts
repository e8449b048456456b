import type { MailReason } from "../../../plan/contract/mail.ts";
import type { OutboxDocument } from "../documents/outbox-document.ts";

/**
 * Whether a mail's reason still holds, found out right before it is sent: it does, it does with other words, or it does
 * not.
 */
export type Rechecked =
  | { readonly kind: "holds" }
  | { readonly kind: "rewritten"; readonly message: OutboxDocument["message"]; readonly basis: OutboxDocument["basis"] }
  | { readonly kind: "gone"; readonly reason: MailReason };

/** Finds out whether a mail's reason still holds at a moment. It may read the store, and writes nothing. */
export type Recheck = (mail: OutboxDocument, at: Date) => Promise<Rechecked>;
