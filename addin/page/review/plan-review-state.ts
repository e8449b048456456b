import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { ReviewAct } from "../../../plan/lifecycle/moves.ts";
import type { CommentState } from "../../../plan/review/comment.ts";
import type { Failure } from "../../api/answer.ts";

/** What a comment is being written about: a field, or with a row a cell of a table; null is the whole plan. */
export interface Commenting {
  readonly field: string | null;
  readonly row: number | null;
  readonly label: string;
}

/** Something that waits for a second word; its key names it however often it is tried. */
export type Asking =
  | { readonly kind: "move"; readonly act: ReviewAct; readonly key: string }
  | { readonly kind: "comment"; readonly about: Commenting; readonly key: string }
  | { readonly kind: "settle"; readonly comment: string; readonly state: CommentState }
  | { readonly kind: "confirm"; readonly confirmer: Confirmer };

/** What is being done about a plan's review; the review itself is the cloud's. */
export interface ReviewState {
  readonly asking: Asking | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

export type ReviewEvent =
  | { readonly kind: "asked"; readonly asking: Asking }
  | { readonly kind: "takenBack" }
  | { readonly kind: "begun" }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Nothing is being done. */
export const quietReview: ReviewState = { asking: null, busy: false, failure: null };

/** What becomes of it. */
export function reviewAfter(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.kind) {
    case "asked":
      return state.busy ? state : { ...quietReview, asking: event.asking };
    case "takenBack":
    case "done":
      return quietReview;
    case "begun":
      return { ...state, busy: true, failure: null };
    case "failed":
      return { ...state, busy: false, failure: event.failure };
  }
}
