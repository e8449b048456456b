import type { Digest } from "../../../../plan/reminders/digest.ts";
import { addressId } from "../../outbox/address-id.ts";
import type { MailSettings } from "../../outbox/mail-settings.ts";
import type { Message } from "../../ports/mailer.ts";
import { deadlineCalendar } from "./calendar.ts";
import { htmlPart } from "./html-part.ts";
import { digestSubject } from "./subject.ts";
import { textPart } from "./text-part.ts";

/**
 * What a digest's mail is known by, in the outbox and in its Message-ID: the day and the address, so that a person has one
 * a day however often the day's work is done. Addresses may hold what no id may, so that a hash stands for it.
 */
export function digestMailKey({ date, recipient }: Pick<Digest, "date" | "recipient">): string {
  return `digest.${date}.${addressId(recipient.address).slice(0, 40)}`;
}

/** The mail of a digest. The same digest makes the same mail, byte by byte. */
export function digestMessage(digest: Digest, settings: MailSettings, key = digestMailKey(digest)): Message {
  const subject = digestSubject(digest);
  const calendar = deadlineCalendar(digest, settings);
  const hasCalendar = calendar !== null;
  return {
    to: { name: digest.recipient.name ?? digest.recipient.address, address: digest.recipient.address },
    subject,
    text: textPart(digest, settings, hasCalendar),
    html: htmlPart(digest, settings, hasCalendar, subject),
    id: key,
    attachments: calendar === null ? [] : [calendar],
  };
}
