import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { isDigest, type MailReason } from "../../../plan/contract/mail.ts";
import { isEmail } from "../../../plan/people/email.ts";
import type { AddressDocument } from "../documents/address-document.ts";
import type { OutboxDocument } from "../documents/outbox-document.ts";

/** What keeps a mail from being sent now, whatever its reason, and what becomes of it. */
export interface Barred {
  readonly code: Extract<MailReason, "not-an-address" | "expired" | "address-failed" | "one-a-day">;
  readonly becomes: "CANCELLED" | "FAILED" | "another day";
}

/**
 * What keeps a mail from being sent now; null when nothing does. An address gets one digest a day, its own day's or one
 * that comes late, and none that it is known not to take. Whoever sends a mail again by hand has decided that it goes.
 */
export function barred(
  key: string,
  { to, kind, dispatch }: Pick<OutboxDocument, "to" | "kind" | "dispatch">,
  address: AddressDocument,
  at: Date,
  today: CivilDate,
): Barred | null {
  if (!isEmail(to)) return { code: "not-an-address", becomes: "FAILED" };
  if (dispatch.resent > 0) return null;
  if (dispatch.expiresAt <= at.toISOString()) return { code: "expired", becomes: "CANCELLED" };
  // The mail that found it out waits for a person; those after it would only say the same.
  if (address.failedAt !== null) return { code: "address-failed", becomes: "CANCELLED" };
  const another = address.digest !== null && address.digest.day === today && address.digest.key !== key;
  return another && isDigest(kind) ? { code: "one-a-day", becomes: "another day" } : null;
}
