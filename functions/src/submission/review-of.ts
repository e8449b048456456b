import { notReviewed, type PlanReview } from "../../../plan/review/plan-review.ts";
import type { PlanDocument } from "../documents/plan-document.ts";

/** Where a plan's review stands; of a plan that was received before reviews were kept, and of none, nowhere. */
export function reviewOf(plan: Pick<PlanDocument, "review"> | null): PlanReview {
  return (plan?.review as PlanReview | undefined) ?? notReviewed;
}
