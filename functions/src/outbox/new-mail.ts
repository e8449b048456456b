import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { MailKind } from "../../../plan/contract/mail.ts";
import { isEmail } from "../../../plan/people/email.ts";
import type { OutboxDocument } from "../documents/outbox-document.ts";
import { automatic, messageId } from "../mail/mail-options.ts";
import type { DocumentContent } from "../ports/document-store.ts";
import type { Message } from "../ports/mailer.ts";
import type { DispatchPolicy } from "./dispatch-policy.ts";
import type { MailSettings } from "./mail-settings.ts";

/** A mail to write into the outbox. */
export interface NewMail {
  readonly message: Message;
  readonly kind: MailKind;
  readonly agency: string | null;
  /** The day in America/Sao_Paulo that it is the mail of. */
  readonly day: CivilDate;
  readonly basis: DocumentContent;
}

/** A mail as it is written for the first time: ours to deliver at once, or the extension's. */
export function newMail(
  { message, kind, agency, day, basis }: NewMail,
  { sender, delivery }: MailSettings,
  at: Date,
  { keepFor }: DispatchPolicy,
): OutboxDocument {
  const id = messageId(message.id, sender);
  const { address } = message.to;
  const own = delivery === "own";
  const reachable = isEmail(address);
  return {
    // What is no address goes nowhere, whoever delivers: the extension would take a list for one.
    to: reachable ? address : "",
    message: contentOf(message, id),
    // The extension passes headers on, and of the message nothing but subject, words and attachments.
    headers: { ...automatic, "Message-ID": id },
    kind,
    agency,
    createdAt: at.toISOString(),
    state: !reachable ? "FAILED" : own ? "PENDING" : "EXTENSION",
    sweepAt: reachable && own ? at.toISOString() : null,
    dispatch: {
      name: message.to.name,
      id: message.id,
      day,
      expiresAt: new Date(at.getTime() + keepFor).toISOString(),
      attempts: 0,
      token: null,
      changedAt: at.toISOString(),
      reason: reachable ? null : { code: "not-an-address", detail: null },
      resent: 0,
    },
    basis,
  };
}

/** A message's content as the outbox keeps it. */
export function contentOf(message: Message, id: string): OutboxDocument["message"] {
  const { subject, text, html, attachments = [] } = message;
  return { subject, text, html, attachments: attachments.map((file) => ({ ...file })), messageId: id };
}

/** A mail of the outbox as a carrier takes it. */
export function messageOf({ to, message, dispatch }: OutboxDocument): Message {
  const { subject, text, html, attachments } = message;
  return { to: { name: dispatch.name, address: to }, subject, text, html, id: dispatch.id, attachments };
}
