import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { ReviewAct } from "../../../plan/lifecycle/moves.ts";
import type { Reviewed } from "../../../plan/lifecycle/state-after-review.ts";
import type { PlanDocument } from "../documents/plan-document.ts";
import { reviewOf } from "../submission/review-of.ts";

/** That a plan stands otherwise than somebody has seen it. */
export function planMoved(plan: PlanDocument): Refusal {
  const { state, revision } = plan;
  const { last } = reviewOf(plan);
  // What was done to an earlier revision is not why it stands as it does.
  const named = last?.revision === revision ? { by: last.by.name, at: last.at } : null;
  return { code: "plan-moved", state, revision, last: named };
}

/** Why the ministry cannot move a plan. */
export function refusalOfMove(
  why: Extract<Reviewed, { ok: false }>["why"],
  { act, plan }: { readonly act: ReviewAct; readonly plan: PlanDocument },
): Refusal {
  switch (why) {
    case "not-from-here":
      return { code: "no-such-move", act, state: plan.state };
    case "reason":
      return { code: "reason-missing" };
    case "openComments":
      return { code: "comments-missing" };
    case "noOpenComments":
      return { code: "comments-open", count: reviewOf(plan).openComments };
  }
}
