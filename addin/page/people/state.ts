import type { Failure } from "../../api/answer.ts";

/** What is being done about people; the list itself is the cloud's. */
export interface PeopleState {
  readonly inviting: boolean;
  /** Why the last invitation was refused. */
  readonly invitationFailure: Failure | null;
  /** Whoever was invited last. */
  readonly invited: { readonly name: string; readonly email: string } | null;
  /** The role chosen in the form decides whether an agency is asked for. */
  readonly roleChosen: string | null;
  /** Whose disabling waits for a second word. */
  readonly confirming: string | null;
  /** Who could not be changed, and why. */
  readonly changeFailure: { readonly uid: string; readonly failure: Failure } | null;
}

export type PeopleEvent =
  | { readonly kind: "inviting" }
  | { readonly kind: "invited"; readonly name: string; readonly email: string }
  | { readonly kind: "notInvited"; readonly failure: Failure }
  | { readonly kind: "roleChosen"; readonly role: string }
  | { readonly kind: "confirming"; readonly uid: string | null }
  | { readonly kind: "changed" }
  | { readonly kind: "notChanged"; readonly uid: string; readonly failure: Failure };

/** Nothing is being done. */
export const quietPeople: PeopleState = {
  inviting: false,
  invitationFailure: null,
  invited: null,
  roleChosen: null,
  confirming: null,
  changeFailure: null,
};

/** What becomes of it. */
export function peopleAfter(state: PeopleState, event: PeopleEvent): PeopleState {
  switch (event.kind) {
    case "inviting":
      return { ...state, inviting: true, invitationFailure: null, invited: null };
    case "invited":
      return { ...state, inviting: false, invited: { name: event.name, email: event.email } };
    case "notInvited":
      return { ...state, inviting: false, invitationFailure: event.failure };
    case "roleChosen":
      return { ...state, roleChosen: event.role };
    case "confirming":
      return { ...state, confirming: event.uid, changeFailure: null };
    case "changed":
      return { ...state, confirming: null, changeFailure: null };
    case "notChanged":
      return { ...state, confirming: null, changeFailure: { uid: event.uid, failure: event.failure } };
  }
}
