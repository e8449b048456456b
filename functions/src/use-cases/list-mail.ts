import { type MailListed, type MailsPage, mailsWanted } from "../../../plan/contract/mail.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import type { OutboxDocument } from "../documents/outbox-document.ts";
import type { Cursor, StoredDocument } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** Mails of one page. */
export const MAILS_PAGE = 50;

/**
 * The mails of one state with their reasons, the newest first, a page at a time, for the ministry; at most one read more
 * than there are mails on the page. `wanted` is what was asked, understood here.
 */
export async function listMail(
  { store }: Pick<Surroundings, "store">,
  { account, wanted }: { readonly account: Account; readonly wanted: unknown },
): Promise<Outcome<MailsPage>> {
  if (!may(account.role, "manageMail")) return refused({ code: "not-allowed" });
  const understood = mailsWanted.safeParse(wanted);
  if (!understood.success) return refused({ code: "malformed-request", problems: ["state"] });
  const { state, before } = understood.data;
  const after = before === undefined ? null : cursorOf(before);
  if (before !== undefined && after === null) return refused({ code: "malformed-request", problems: ["before"] });
  const found = await store.query({
    collection: "outbox",
    equal: { state },
    order: { field: "createdAt", direction: "descending" },
    limit: MAILS_PAGE + 1,
    ...(after && { after }),
  });
  const mails = found.slice(0, MAILS_PAGE).flatMap(listed);
  const last = mails.at(-1);
  return done({ mails, next: found.length > MAILS_PAGE && last ? `${last.createdAt}~${last.key}` : null });
}

function listed(document: StoredDocument): readonly MailListed[] {
  const mail = stored.mail.read(document);
  return mail ? [mailListed(document.id, mail, document.content.delivery)] : [];
}

/** A mail as the ministry sees it. `delivery` is what the extension wrote, if it did. */
export function mailListed(key: string, mail: OutboxDocument, delivery: unknown): MailListed {
  const { kind, state, to, message, agency, createdAt, sweepAt, dispatch } = mail;
  return {
    key,
    kind,
    state,
    to: { name: dispatch.name, address: to },
    subject: message.subject,
    agency,
    createdAt,
    changedAt: dispatch.changedAt,
    nextAt: state === "PENDING" || state === "RETRY" ? sweepAt : null,
    attempts: dispatch.attempts,
    reason: dispatch.reason,
    extension: extensionOf(delivery),
  };
}

function extensionOf(delivery: unknown): MailListed["extension"] {
  if (typeof delivery !== "object" || delivery === null) return null;
  const state: unknown = Reflect.get(delivery, "state");
  const error: unknown = Reflect.get(delivery, "error");
  return typeof state === "string" ? { state, error: typeof error === "string" ? error : null } : null;
}

/** The place after which a page begins, or null when the text was never a page's `next`. */
function cursorOf(before: string): Cursor | null {
  const [, value, id] = /^(\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z)~([a-zA-Z]+\.[\w.-]{1,120})$/.exec(before) ?? [];
  return value === undefined || id === undefined ? null : { id, value };
}
