import type { Sender } from "../mail/mail-options.ts";

/** What mail needs to know of the installation. */
export interface MailSettings {
  readonly sender: Sender;
  /** The page's address, without a slash at its end. */
  readonly page: string;
  /** Whom to ask besides the agency's focal point: an address of the ministry; null when none is set. */
  readonly contact: string | null;
  /** Who delivers: we ourselves, or the Trigger Email extension. */
  readonly delivery: "own" | "extension";
}
