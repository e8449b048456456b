import type { FileFailure } from "../rules/check-workbook.ts";
import type { Finding } from "../rules/rule.ts";
import type { Receipt } from "./receipt.ts";
import type { Conflict } from "./submission.ts";

/**
 * Why something asked of the cloud was not done. The codes are stable; each has one sentence in `plan/messages`, which
 * says what to do. Nothing was changed by what is refused.
 */
export type Refusal =
  /** Not signed in, or the token is no longer good. */
  | { readonly code: "not-signed-in" }
  /** Signed in, but invited by nobody: the account has no role. */
  | { readonly code: "no-role" }
  | { readonly code: "not-allowed" }
  | { readonly code: "person-disabled" }
  /** The request is not of the contract; `problems` say where. */
  | { readonly code: "malformed-request"; readonly problems: readonly string[] }
  | { readonly code: "too-large"; readonly limit: number }
  | { readonly code: "too-many-requests"; readonly retryAfter: number }
  | {
      readonly code: "not-found";
      readonly what: "route" | "plan" | "revision" | "service" | "person" | "agency" | "mail";
    }
  /** The file could not be read; `sentence` is the reader's own, in both languages. */
  | {
      readonly code: "unreadable-file";
      readonly reason: string;
      readonly sentences: { readonly "pt-BR": string; readonly en: string };
    }
  /** Not a workbook of the form, of an unknown version, or of another agency. */
  | { readonly code: "unusable-workbook"; readonly failure: FileFailure }
  /** The workbook has findings of severity error. */
  | { readonly code: "has-errors"; readonly findings: readonly Finding[] }
  /** There are queries that nobody explained. */
  | { readonly code: "unexplained-queries"; readonly findings: readonly Finding[] }
  /** It is what was received last. */
  | { readonly code: "identical"; readonly revision: number; readonly receipt: Receipt }
  | { readonly code: "conflict"; readonly conflict: Conflict }
  /** The key was used for another content. */
  | { readonly code: "key-reused" }
  /** What was decided on is no longer what was shown: a letter, a list or a plan has changed. */
  | { readonly code: "difference-changed" }
  /** The plan was cancelled by the ministry. */
  | { readonly code: "plan-cancelled" }
  /** More content than the store holds in one revision. */
  | { readonly code: "too-much-content" }
  | { readonly code: "already-invited"; readonly email: string }
  /** The invitation is made and only its mail could not be sent; inviting again sends another. */
  | { readonly code: "mail-not-sent"; readonly email: string }
  /** Only what is UNKNOWN or FAILED waits for a person's decision, and only while we deliver ourselves. */
  | { readonly code: "mail-not-waiting" }
  /** The last administrator would be left without the role. */
  | { readonly code: "last-admin" }
  /** Letters that cannot be taken in at all; `sentences` say why. */
  | {
      readonly code: "unreadable-letters";
      readonly reason: string;
      readonly sentences: { readonly "pt-BR": string; readonly en: string };
    }
  /** The store or the accounts did not answer; trying again is safe. */
  | { readonly code: "unavailable" }
  /** A defect of ours. */
  | { readonly code: "internal" };

export type RefusalCode = Refusal["code"];

/** How every answer that is not what was asked for looks. */
export interface Refused {
  readonly error: Refusal & {
    /** In the language asked for. */
    readonly sentence: string;
    /** What to tell whoever runs the system. */
    readonly requestId: string;
  };
}
