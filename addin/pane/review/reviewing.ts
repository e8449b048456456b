import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";

/** What is being done about a plan's review; the review itself is the cloud's. */
export interface Reviewing {
  /** What waits for a second word: a comment to be marked as addressed, or a confirmation; null when nothing does. */
  readonly asking: Asking | null;
  readonly busy: boolean;
}

export type Asking =
  | { readonly kind: "address"; readonly comment: string }
  | { readonly kind: "confirm"; readonly confirmer: Confirmer };

export type ReviewingEvent =
  | { readonly kind: "asked"; readonly asking: Asking | null }
  | { readonly kind: "begun" }
  /** It was done, or was not: then what was asked stands open still. */
  | { readonly kind: "ended"; readonly done: boolean };

/** Nothing is being done. */
export const notReviewing: Reviewing = { asking: null, busy: false };

/** What becomes of it. */
export function reviewingAfter(state: Reviewing, event: ReviewingEvent): Reviewing {
  switch (event.kind) {
    case "asked":
      return state.busy ? state : { ...state, asking: event.asking };
    case "begun":
      return { ...state, busy: true };
    case "ended":
      return { asking: event.done ? null : state.asking, busy: false };
  }
}
