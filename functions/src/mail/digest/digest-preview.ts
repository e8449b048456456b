import type { MailPreview } from "../../../../plan/contract/mail.ts";
import type { Digest } from "../../../../plan/reminders/digest.ts";
import type { MailSettings } from "../../outbox/mail-settings.ts";
import { digestMessage } from "./digest-message.ts";

/** The mail of a digest for somebody to look at: what would be sent, word for word. */
export function digestPreview(digest: Digest, settings: MailSettings): MailPreview {
  const { to, subject, text, html, attachments = [] } = digestMessage(digest, settings);
  return { to, subject, text, html, attachments: attachments.map(({ filename }) => filename) };
}
