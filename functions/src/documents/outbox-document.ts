import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { MailKind, MailReason, MailState } from "../../../plan/contract/mail.ts";
import type { DocumentContent } from "../ports/document-store.ts";

/** A file that goes with a mail; its content is text in UTF-8. */
export interface MailAttachment {
  readonly filename: string;
  readonly content: string;
  readonly contentType: string;
}

/** A mail's content, in the words of the Trigger Email extension. */
export interface OutboxMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  /** With its angle brackets and domain; the same however often the mail is tried. */
  readonly messageId: string;
}

/**
 * `outbox/{key}`: one mail to one person. `to`, `message` and `headers` are what the Trigger Email extension reads, which
 * keeps its own state in a field `delivery` that nothing here ever writes; a ministry may have it deliver instead.
 */
export interface OutboxDocument {
  /** One address. */
  readonly to: string;
  readonly message: OutboxMessage;
  readonly headers: { readonly [name: string]: string };
  readonly kind: MailKind;
  readonly agency: string | null;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly state: MailState;
  /**
   * ISO 8601 in UTC, from when on a sweep has something to do: send it, try it again, or give up a lease. Null when
   * nothing is left to do.
   */
  readonly sweepAt: string | null;
  readonly dispatch: Dispatch;
  /** What the mail was made from, by which it is known before sending whether its reason still holds. */
  readonly basis: DocumentContent;
}

/** What else our own delivery keeps of a mail. */
export interface Dispatch {
  /** The name of whom it is for; the address is `to`. */
  readonly name: string;
  /** The message's id without brackets or domain. */
  readonly id: string;
  /** The day in America/Sao_Paulo that it is the mail of. */
  readonly day: CivilDate;
  /** ISO 8601 in UTC: not begun any more from then on. */
  readonly expiresAt: string;
  /** How often a server was asked to take it since it was written or last sent again by a person. */
  readonly attempts: number;
  /** Whoever has it, or had it last when it is `UNKNOWN`; null when nobody. */
  readonly token: string | null;
  /** ISO 8601 in UTC of the last move. */
  readonly changedAt: string;
  readonly reason: { readonly code: MailReason; readonly detail: string | null } | null;
  /** How often a person had it sent again. */
  readonly resent: number;
}
