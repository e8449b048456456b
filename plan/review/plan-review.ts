import {
  type Confirmations,
  type Confirmer,
  confirmationsOf,
  confirmers,
  unconfirmed,
} from "../lifecycle/confirmations.ts";
import type { PlanState, ReviewAct } from "../lifecycle/moves.ts";
import type { By } from "../people/by.ts";

/** Where the review of a plan stands: what of it does not follow from the revisions. */
export interface PlanReview {
  /** How many steps were made so far: moves of the ministry, and confirmations of the agency. */
  readonly steps: number;
  /** What the ministry did last; null when nothing. */
  readonly last: LastMove | null;
  /** The revision that was approved or returned last; null when none was. */
  readonly reviewed: number | null;
  readonly openComments: number;
  readonly confirmations: Confirmations;
}

/** What the ministry did last. */
export interface LastMove {
  /** Which step of the review it was, from 1. */
  readonly step: number;
  readonly act: ReviewAct;
  readonly by: By;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly from: PlanState;
  readonly to: PlanState;
  /** The revision that it was about. */
  readonly revision: number;
  readonly reason: string | null;
  /** Names the request that made it: asked again, it is not made again. */
  readonly key: string;
}

/** The review of a plan that nobody has looked at. */
export const notReviewed: PlanReview = {
  steps: 0,
  last: null,
  reviewed: null,
  openComments: 0,
  confirmations: unconfirmed,
};

/**
 * What stays of a review once the agency sends the plan again: everything but the confirmations of another content.
 *
 * @param hash of the content that was sent
 */
export function reviewAfterSubmission(review: PlanReview, hash: string): PlanReview {
  return { ...review, confirmations: confirmationsOf(hash, review.confirmations) };
}

/** The review once the ministry has moved the plan. */
export function reviewAfterMove(review: PlanReview, last: LastMove): PlanReview {
  const judged = last.act === "approve" || last.act === "return";
  return { ...review, steps: review.steps + 1, last, reviewed: judged ? last.revision : review.reviewed };
}

/** The review once somebody has confirmed the plan, or with null has taken that back. */
export function reviewAfterConfirmation(
  review: PlanReview,
  confirmer: Confirmer,
  confirmation: Confirmations[Confirmer],
): PlanReview {
  return {
    ...review,
    steps: review.steps + 1,
    confirmations: { ...review.confirmations, [confirmer]: confirmation },
  };
}

/** What a plan's consolidated row says of its review. */
export interface ReviewRecord {
  /** ISO 8601 in UTC of the last submission. */
  readonly received: string;
  /** Whether it was sent as final. */
  readonly sentAsFinal: boolean;
  /** Who has confirmed it as it is; a plan sent as final that both have confirmed is final. */
  readonly confirmed: readonly Confirmer[];
  readonly reviewed: number | null;
  readonly openComments: number;
}

/** The part of a plan's row that says where its review stands. */
export function reviewRecord(
  { final, receipt }: { readonly final: boolean; readonly receipt: { readonly moment: string; readonly hash: string } },
  { reviewed, openComments, confirmations }: PlanReview,
): ReviewRecord {
  const valid = confirmationsOf(receipt.hash, confirmations);
  return {
    received: receipt.moment,
    sentAsFinal: final,
    confirmed: confirmers.filter((confirmer) => valid[confirmer] !== null),
    reviewed,
    openComments,
  };
}
