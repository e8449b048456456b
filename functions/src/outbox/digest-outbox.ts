import { paths } from "../documents/paths.ts";
import { digestMailKey, digestMessage } from "../mail/digest/digest-message.ts";
import type { DigestOutbox } from "../ports/digest-outbox.ts";
import { createMail } from "../repositories/outbox.ts";
import { basisOf } from "./digest-of.ts";
import { type DispatchPolicy, dispatchPolicy } from "./dispatch-policy.ts";
import type { MailSettings } from "./mail-settings.ts";
import { newMail } from "./new-mail.ts";

/** Where digests are handed over to be sent: each becomes a mail of the outbox under a key of the day and the address. */
export function digestOutbox(
  settings: MailSettings,
  now: () => Date,
  policy: DispatchPolicy = dispatchPolicy,
): DigestOutbox {
  return {
    pathOf: (digest) => paths.mail(digestMailKey(digest)),
    enqueue(transaction, digest) {
      const agencies = new Set(digest.items.map(({ agency }) => agency));
      const [only = null] = agencies.size === 1 ? agencies : [];
      const kind = digest.overview === null ? "digest" : "ministryDigest";
      const message = digestMessage(digest, settings);
      const mail = { message, kind, agency: only, day: digest.date, basis: basisOf(digest) } as const;
      createMail(transaction, digestMailKey(digest), newMail(mail, settings, now(), policy));
    },
  };
}
