import type { EventListed } from "../../../plan/contract/events.ts";
import type { Me } from "../../../plan/contract/me.ts";
import type { RevisionDifferences } from "../../../plan/contract/plans.ts";
import type { PlanRead, PlanReviewed } from "../../../plan/contract/review.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import type { PagesShown } from "../paged.ts";
import type { ReviewActs, ReviewOf } from "./plan-review-acts.ts";
import type { ReviewState } from "./plan-review-state.ts";

/** What the views of one plan's review need. */
export interface PlanReviewContext {
  readonly words: Words;
  readonly me: Me;
  readonly of: ReviewOf;
  readonly review: Loading<PlanReviewed>;
  readonly content: Loading<PlanRead>;
  readonly differences: Loading<RevisionDifferences>;
  readonly events: Loading<PagesShown<EventListed>>;
  readonly state: ReviewState;
  readonly acts: ReviewActs;
  readonly again: () => void;
  readonly moreEvents: () => void;
}
