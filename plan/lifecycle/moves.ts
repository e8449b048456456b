import type { ListCode } from "../form/lists.ts";
import type { Act } from "../people/acts.ts";

export type PlanState = ListCode<"planStates">;

/** What the ministry does to a plan. */
export const reviewActs = ["begin", "approve", "return", "cancel", "reopen"] as const;

export type ReviewAct = (typeof reviewActs)[number];

/** What has to be there for a move to be made. */
export type Requirement =
  /** Why, in words that the agency reads. */
  | "reason"
  /** Something to mend: at least one comment is open. */
  | "openComments"
  /** Nothing is left to mend: no comment is open. */
  | "noOpenComments";

/** One line of the life cycle. */
export interface Move {
  readonly act: ReviewAct | "submit";
  readonly from: PlanState;
  readonly to: PlanState;
  /** Where the plan goes instead once its service is launched: action 7 is done. */
  readonly launched?: PlanState;
  /** Who makes it: whoever may do this. */
  readonly who: Extract<Act, "send" | "review">;
  readonly needs: readonly Requirement[];
}

function submitted(from: PlanState, to: PlanState, launched?: PlanState): Move {
  return { act: "submit", from, to, ...(launched && { launched }), who: "send", needs: [] };
}

function reviewed(act: ReviewAct, from: PlanState, to: PlanState, needs: readonly Requirement[] = []): Move {
  return { act, from, to, who: "review", needs };
}

function approved(from: PlanState): Move {
  return { ...reviewed("approve", from, "approved", ["noOpenComments"]), launched: "launched" };
}

/**
 * The life cycle of a plan, move by move; what is not here cannot happen. Only the agency submits, only the ministry
 * does the rest. A cancelled plan takes no submission: it has to be reopened first.
 */
export const moves: readonly Move[] = [
  submitted("draft", "submitted"),
  submitted("submitted", "submitted"),
  submitted("returned", "submitted"),
  // What was under review is not what the agency says now: the review begins anew.
  submitted("underReview", "submitted"),
  submitted("approved", "amended", "launched"),
  submitted("amended", "amended"),
  submitted("launched", "amended", "launched"),

  reviewed("begin", "submitted", "underReview"),
  reviewed("begin", "amended", "underReview"),

  approved("submitted"),
  approved("underReview"),
  approved("amended"),

  reviewed("return", "submitted", "returned", ["openComments"]),
  reviewed("return", "underReview", "returned", ["openComments"]),
  reviewed("return", "amended", "returned", ["openComments"]),

  reviewed("cancel", "draft", "cancelled", ["reason"]),
  reviewed("cancel", "submitted", "cancelled", ["reason"]),
  reviewed("cancel", "underReview", "cancelled", ["reason"]),
  reviewed("cancel", "returned", "cancelled", ["reason"]),
  reviewed("cancel", "approved", "cancelled", ["reason"]),
  reviewed("cancel", "amended", "cancelled", ["reason"]),
  reviewed("cancel", "launched", "cancelled", ["reason"]),

  reviewed("reopen", "approved", "underReview", ["reason"]),
  reviewed("reopen", "launched", "underReview", ["reason"]),
  reviewed("reopen", "returned", "underReview", ["reason"]),
  reviewed("reopen", "cancelled", "underReview", ["reason"]),
];

const MOVES: ReadonlyMap<string, Move> = new Map(moves.map((move) => [nameOf(move.act, move.from), move]));

/** The move that an act is in a state; undefined when the act is none there. */
export function moveFrom(state: PlanState, act: Move["act"]): Move | undefined {
  return MOVES.get(nameOf(act, state));
}

/** What the ministry may do to a plan in a state, in the order of {@link reviewActs}. */
export function reviewActsIn(state: PlanState): readonly ReviewAct[] {
  return reviewActs.filter((act) => moveFrom(state, act) !== undefined);
}

function nameOf(act: Move["act"], from: PlanState): string {
  return `${act} ${from}`;
}
