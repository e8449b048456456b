import { createHash } from "node:crypto";
import type { OutboxDocument } from "../documents/outbox-document.ts";
import { addressNotice } from "../mail/address-notice.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import { focalPointsOf } from "../repositories/focal-points.ts";
import { createMail, mailsThere, readAddress, writeAddress } from "../repositories/outbox.ts";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";
import type { DispatchPolicy } from "./dispatch-policy.ts";
import type { MailSettings } from "./mail-settings.ts";
import { newMail } from "./new-mail.ts";

/**
 * Marks the address of a mail that a server said it takes no mail for, and writes the agency's focal points one mail each
 * about it. Marked once until somebody clears it, so that they are told once. It reads before it writes, and is to be called
 * before the transaction writes anything else.
 */
export async function markFailedAddress(
  transaction: DocumentTransaction,
  settings: MailSettings,
  {
    key,
    mail,
    detail,
    at,
    policy,
  }: {
    readonly key: string;
    readonly mail: OutboxDocument;
    readonly detail: string;
    readonly at: Date;
    readonly policy: DispatchPolicy;
  },
): Promise<void> {
  const address = await readAddress(transaction, mail.to);
  if (address.failedAt !== null) return;
  const told =
    mail.agency === null || mail.kind === "addressNotice" ? [] : await focalPointsOf(transaction, mail.agency);
  const notices = told
    .filter((person) => person.address !== address.address)
    .map((person) => ({ person, notice: noticeKey(address.address, person.address, key) }));
  const there = await mailsThere(
    transaction,
    notices.map(({ notice }) => notice),
  );
  writeAddress(transaction, { ...address, failedAt: at.toISOString(), failure: { key, detail } });
  for (const { person, notice } of notices) {
    if (there.has(notice)) continue;
    const failed = { name: mail.dispatch.name, address: mail.to };
    const message = addressNotice({ to: person, failed, settings, id: notice });
    const basis = { address: address.address };
    const day = todayInBrasilia(at);
    createMail(
      transaction,
      notice,
      newMail({ message, kind: "addressNotice", agency: mail.agency, day, basis }, settings, at, policy),
    );
  }
}

/** One for each failure of an address and each person who is told. */
function noticeKey(address: string, told: string, key: string): string {
  return `address.${createHash("sha256").update(`${address} ${told} ${key}`).digest("hex").slice(0, 40)}`;
}
