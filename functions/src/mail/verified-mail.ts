import { type Mailer, MailNotSent } from "../ports/mailer.ts";

/** What a mail server said when it was asked whether it takes us: it does, not now, or not until somebody mends it. */
export type VerifiedMail =
  | { readonly kind: "verified" }
  | { readonly kind: "not-now" | "refused"; readonly detail: string };

/**
 * Whether the mail server is there and takes our credentials, asked once a process: connects, signs in and leaves. A
 * refusal is asked about again each time, since somebody may have mended it.
 */
export function mailVerifier(mailer: Pick<Mailer, "verify">): () => Promise<VerifiedMail> {
  let isVerified = false;
  return async () => {
    if (isVerified) return { kind: "verified" };
    try {
      await mailer.verify();
      isVerified = true;
      return { kind: "verified" };
    } catch (error) {
      if (!(error instanceof MailNotSent)) throw error;
      return { kind: error.temporary ? "not-now" : "refused", detail: error.message };
    }
  };
}
