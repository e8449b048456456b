import type { Me } from "../../plan/contract/me.ts";
import type { Answer, Failure } from "../api/answer.ts";
import type { Presence, SignInProblem } from "./sign-in.ts";

/** Who is here. */
export type Entrance =
  | { readonly kind: "starting" }
  | {
      readonly kind: "signedOut";
      readonly busy: boolean;
      readonly problem: SignInProblem | null;
      /** The session ended by itself: what to do about it stands above the form. */
      readonly expired: boolean;
      /** A link to set a new password was sent. */
      readonly linkSent: boolean;
    }
  /** Signed in; who they are is being asked. */
  | { readonly kind: "identifying" }
  | { readonly kind: "signedIn"; readonly me: Me }
  | { readonly kind: "withoutRole" }
  | { readonly kind: "unknown"; readonly failure: Failure };

export type EntranceEvent =
  | { readonly kind: "presence"; readonly presence: Presence }
  | { readonly kind: "attempted" }
  | { readonly kind: "failed"; readonly problem: SignInProblem }
  | { readonly kind: "linkSent" }
  | { readonly kind: "formLeft" }
  | { readonly kind: "identifying" }
  | { readonly kind: "identified"; readonly answer: Answer<Me> }
  | { readonly kind: "expired" };

const signedOut = { kind: "signedOut", busy: false, problem: null, expired: false, linkSent: false } as const;

/** What becomes of who is here. */
export function entranceAfter(state: Entrance, event: EntranceEvent): Entrance {
  switch (event.kind) {
    case "presence":
      if (event.presence === "signedIn") return state.kind === "signedIn" ? state : { kind: "identifying" };
      return state.kind === "signedOut" ? state : signedOut;
    case "attempted":
      return state.kind === "signedOut" ? { ...state, busy: true, problem: null, linkSent: false } : state;
    case "failed":
      return state.kind === "signedOut" ? { ...state, busy: false, problem: event.problem } : state;
    case "linkSent":
      return state.kind === "signedOut" ? { ...state, busy: false, linkSent: true } : state;
    case "formLeft":
      return state.kind === "signedOut" ? { ...state, busy: false, problem: null, linkSent: false } : state;
    case "identifying":
      return { kind: "identifying" };
    case "identified":
      return identified(event.answer);
    case "expired":
      return { ...signedOut, expired: true };
  }
}

function identified(answer: Answer<Me>): Entrance {
  if (answer.kind === "done") return { kind: "signedIn", me: answer.value };
  if (answer.kind === "unreachable") return { kind: "unknown", failure: answer };
  if (answer.refusal.code === "no-role") return { kind: "withoutRole" };
  if (answer.refusal.code === "not-signed-in") return { ...signedOut, expired: true };
  return { kind: "unknown", failure: answer };
}
