import type { Month } from "../calendar/month.ts";
import type { Confirmer } from "../lifecycle/confirmations.ts";
import type { PlanState, ReviewAct } from "../lifecycle/moves.ts";
import type { CommentState } from "../review/comment.ts";
import type { FileFailure } from "../rules/check-workbook.ts";
import type { Finding } from "../rules/rule.ts";
import type { VisitAct, VisitState } from "../visits/moves.ts";
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
      readonly what:
        | "route"
        | "plan"
        | "revision"
        | "service"
        | "person"
        | "agency"
        | "mail"
        | "field"
        | "comment"
        | "round"
        | "expectation"
        | "snapshot"
        | "visit";
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
  /** A month that has not ended, or has only just, cannot be closed. */
  | { readonly code: "month-not-over"; readonly month: Month }
  /** The plan was cancelled by the ministry. */
  | { readonly code: "plan-cancelled" }
  /** The plan does not stand where whoever moves it, comments on it or confirms it has seen it. */
  | {
      readonly code: "plan-moved";
      readonly state: PlanState;
      readonly revision: number;
      /** Who moved it last, and when; null when the agency has sent it since, or nobody has moved it. */
      readonly last: { readonly by: string; readonly at: string } | null;
    }
  /** The ministry cannot do this to a plan in this state. */
  | { readonly code: "no-such-move"; readonly act: ReviewAct; readonly state: PlanState }
  /** A visit does not stand where whoever moves it has seen it. */
  | { readonly code: "visit-moved"; readonly state: VisitState; readonly by: string; readonly at: string }
  /** This cannot be done to a visit in this state, or not by this side. */
  | { readonly code: "no-such-visit-move"; readonly act: VisitAct; readonly state: VisitState }
  /** A day that has gone by can neither be wished for nor set. */
  | { readonly code: "day-past" }
  /** A visit is held on its day, not before. */
  | { readonly code: "visit-not-yet" }
  /** A visit that went to and fro too often is asked for anew. */
  | { readonly code: "visit-exhausted" }
  /** A move that has to say why. */
  | { readonly code: "reason-missing" }
  /** A plan is returned with something to mend. */
  | { readonly code: "comments-missing" }
  /** A plan is approved once nothing is left to mend. */
  | { readonly code: "comments-open"; readonly count: number }
  /** A comment does not go from the one state to the other, or not by this person. */
  | { readonly code: "comment-not-so"; readonly state: CommentState }
  /** Whoever asks is not the plan's owner, or not the chair of the agency's committee. */
  | { readonly code: "not-confirmer"; readonly confirmer: Confirmer }
  /** A plan in this state cannot be confirmed. */
  | { readonly code: "not-confirmable"; readonly state: PlanState }
  | { readonly code: "not-sent-as-final" }
  /** The other confirmation is this person's: the two are to be of two people. */
  | { readonly code: "same-person" }
  /** More content than the store holds in one revision. */
  | { readonly code: "too-much-content" }
  | { readonly code: "already-invited"; readonly email: string }
  /** The invitation is made and only its mail could not be sent; inviting again sends another. */
  | { readonly code: "mail-not-sent"; readonly email: string }
  /** Only what is UNKNOWN or FAILED waits for a person's decision, and only while we deliver ourselves. */
  | { readonly code: "mail-not-waiting" }
  /** The last administrator would be left without the role. */
  | { readonly code: "last-admin" }
  /** What was decided of a closed round stays; nothing of it is waived or declared any more. */
  | { readonly code: "round-closed" }
  /** Somebody else changed the round meanwhile. */
  | { readonly code: "round-changed" }
  /** Of none of the agencies chosen is anything known that could be expected. */
  | { readonly code: "nothing-expected" }
  /** More would be expected of one agency than a round holds. */
  | { readonly code: "too-much-expected"; readonly agency: string; readonly most: number }
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
