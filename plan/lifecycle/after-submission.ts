import type { ListCode } from "../form/lists.ts";

export type PlanState = ListCode<"planStates">;

/** Of each state the one that a plan is in once its agency has sent it again. */
const AFTER: { readonly [S in PlanState]: PlanState | "refused" } = {
  draft: "submitted",
  submitted: "submitted",
  returned: "submitted",
  // What was under review is not what the agency says now: the review begins anew.
  underReview: "submitted",
  approved: "amended",
  amended: "amended",
  launched: "amended",
  cancelled: "refused",
};

/**
 * The state of a plan once a submission of its agency is accepted; null is a plan that was never received. `refused`
 * when none can be: the ministry cancelled the plan.
 */
export function stateAfterSubmission(state: PlanState | null): PlanState | "refused" {
  return state === null ? "submitted" : AFTER[state];
}
