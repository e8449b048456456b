import { stateAfterSubmission } from "../lifecycle/after-submission.ts";
import type { Confirmation, Confirmer } from "../lifecycle/confirmations.ts";
import type { PlanState } from "../lifecycle/moves.ts";
import {
  type LastMove,
  notReviewed,
  type PlanReview,
  reviewAfterConfirmation,
  reviewAfterMove,
  reviewAfterSubmission,
} from "./plan-review.ts";

/** An accepted submission, as far as the life cycle goes by it. */
export interface SubmittedStep {
  readonly revision: number;
  /** Of its content. */
  readonly hash: string;
  readonly launched: boolean;
}

/** A step of the review, as its event tells it: steps are numbered from 1. */
export type ReviewStep =
  | { readonly kind: "moved"; readonly revision: number; readonly move: LastMove }
  | {
      readonly kind: "confirmed";
      readonly revision: number;
      readonly confirmer: Confirmer;
      /** Null when it was taken back. */
      readonly confirmation: Confirmation | null;
    };

/** Where a plan stands after everything that happened to it. */
export interface Replayed {
  readonly state: PlanState;
  /** `openComments` follows from the comments and is 0 here. */
  readonly review: PlanReview;
}

/**
 * Where a plan stands, worked out from its revisions, from 1 on, and from the steps of its review in their order: each
 * step came after the revision it names and before the next. Null when they do not fit together, as when a step goes
 * from a state that the plan was not in.
 */
export function replayed(submissions: readonly SubmittedStep[], steps: readonly ReviewStep[]): Replayed | null {
  let state: PlanState | null = null;
  let review = notReviewed;
  let next = 0;
  for (const { revision, hash, launched } of submissions) {
    const after = stateAfterSubmission(state, launched);
    if (after === "refused") return null;
    state = after;
    review = reviewAfterSubmission(review, hash);
    for (let step = steps[next]; step?.revision === revision; step = steps[++next]) {
      if (step.kind === "confirmed") {
        review = reviewAfterConfirmation(review, step.confirmer, step.confirmation);
      } else {
        if (step.move.from !== state) return null;
        state = step.move.to;
        review = reviewAfterMove(review, step.move);
      }
    }
  }
  return state === null || next < steps.length ? null : { state, review };
}
