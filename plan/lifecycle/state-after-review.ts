import { moveFrom, type PlanState, type Requirement, type ReviewAct } from "./moves.ts";

/** What a move of the ministry is judged by. */
export interface ReviewFacts {
  readonly state: PlanState;
  /** Whether the last revision says that the service is launched. */
  readonly launched: boolean;
  readonly openComments: number;
  /** Why, as whoever moves it says; null when they say nothing. */
  readonly reason: string | null;
}

/** Where a plan goes, or why it does not. */
export type Reviewed =
  | { readonly ok: true; readonly to: PlanState }
  /** The act is none in this state. */
  | { readonly ok: false; readonly why: "not-from-here" }
  | { readonly ok: false; readonly why: Requirement };

/** What becomes of a plan when the ministry does something to it. */
export function stateAfterReview(act: ReviewAct, facts: ReviewFacts): Reviewed {
  const move = moveFrom(facts.state, act);
  if (move === undefined) return { ok: false, why: "not-from-here" };
  const lacking = move.needs.find((need) => !isMet(need, facts));
  if (lacking !== undefined) return { ok: false, why: lacking };
  return { ok: true, to: (facts.launched ? move.launched : undefined) ?? move.to };
}

function isMet(need: Requirement, { openComments, reason }: ReviewFacts): boolean {
  switch (need) {
    case "reason":
      return reason !== null && reason.trim() !== "";
    case "openComments":
      return openComments > 0;
    case "noOpenComments":
      return openComments === 0;
  }
}
