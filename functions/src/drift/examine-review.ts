import type { PlanState } from "../../../plan/lifecycle/moves.ts";
import { notReviewed, type PlanReview } from "../../../plan/review/plan-review.ts";
import { replayed, type SubmittedStep } from "../../../plan/review/replay.ts";
import type { PlanDocument } from "../documents/plan-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { readComments } from "../repositories/comments.ts";
import { readReviewSteps } from "../repositories/review-steps.ts";
import { reviewOf } from "../submission/review-of.ts";
import type { Drift } from "./drift.ts";

/** Where a plan must stand in its review. */
export interface ExaminedReview {
  readonly drift: readonly Drift[];
  readonly state: PlanState;
  readonly review: PlanReview;
}

/**
 * Works out where a plan stands from its revisions, the events of its review and its comments. Where these do not suffice,
 * it stands where it is said to stand: what the ministry decided follows from nothing else.
 *
 * @param submissions null when they are not all known
 * @param otherwise the state that is said elsewhere, of a plan whose document is lost
 */
export async function examineReview(
  reader: DocumentReader,
  of: { readonly agency: string; readonly plan: string },
  {
    found,
    submissions,
    otherwise,
  }: {
    readonly found: PlanDocument | null;
    readonly submissions: readonly SubmittedStep[] | null;
    readonly otherwise: PlanState | null;
  },
): Promise<ExaminedReview> {
  const said = found === null ? notReviewed : reviewOf(found);
  const { steps, missing } = await readReviewSteps(reader, of, said.steps);
  const comments = await readComments(reader, of);
  const openComments = comments.filter(({ state }) => state === "open").length;
  const stands = submissions && missing.length === 0 ? replayed(submissions, steps) : null;
  if (stands !== null) return { drift: [], state: stands.state, review: { ...stands.review, openComments } };
  return {
    // Of revisions that are lost it is told already.
    drift: submissions === null ? [] : [{ ...of, kind: "review-incomplete", missing }],
    state: found?.state ?? otherwise ?? "submitted",
    review: { ...said, openComments },
  };
}
