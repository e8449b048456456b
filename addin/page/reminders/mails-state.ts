import type { MailState } from "../../../plan/contract/mail.ts";
import type { Failure } from "../../api/answer.ts";

/** What can be done about a mail that waits for a person. */
export type MailAct = "resend" | "dismiss";

/** What is being done about mails; the list itself is the cloud's. */
export interface MailsState {
  /** Which mails are shown. */
  readonly state: MailState;
  /** The mail and the act that wait for a second word. */
  readonly confirming: { readonly key: string; readonly act: MailAct } | null;
  /** What was done last, in words, or which mail could not be decided on and why. */
  readonly outcome:
    | { readonly kind: "done"; readonly sentence: string }
    | { readonly kind: "failed"; readonly failure: Failure }
    | null;
}

export type MailsEvent =
  | { readonly kind: "stateChosen"; readonly state: MailState }
  | { readonly kind: "confirming"; readonly confirming: MailsState["confirming"] }
  | { readonly kind: "done"; readonly sentence: string }
  | { readonly kind: "failed"; readonly failure: Failure };

/** To begin with, those that only a person decides on. */
export const waitingMails: MailsState = { state: "UNKNOWN", confirming: null, outcome: null };

/** What becomes of it. */
export function mailsAfter(before: MailsState, event: MailsEvent): MailsState {
  switch (event.kind) {
    case "stateChosen":
      return { state: event.state, confirming: null, outcome: null };
    case "confirming":
      return { ...before, confirming: event.confirming, outcome: null };
    case "done":
      return { ...before, confirming: null, outcome: { kind: "done", sentence: event.sentence } };
    case "failed":
      return { ...before, confirming: null, outcome: { kind: "failed", failure: event.failure } };
  }
}
