import type { Side } from "./side.ts";

/**
 * Where a visit stands: asked for; offered another date by the ministry; with a date that the agency has not confirmed, or
 * has; held; declined by the ministry; cancelled by either.
 */
export const visitStates = [
  "requested",
  "proposed",
  "scheduled",
  "confirmed",
  "held",
  "declined",
  "cancelled",
] as const;

export type VisitState = (typeof visitStates)[number];

/** What can be done to a visit once it was asked for. */
export const visitActs = [
  "schedule",
  "propose",
  "decline",
  "reschedule",
  "confirm",
  "askAnother",
  "hold",
  "cancel",
] as const;

export type VisitAct = (typeof visitActs)[number];

/** What has to be said for a move to be made. */
export type VisitRequirement =
  /** Why, in words that the other side reads. */
  | "reason"
  /** When, where and with whom it is. */
  | "meeting"
  /** The dates that would suit. */
  | "dates"
  /** That its day has come. */
  | "day";

/** One line of the life cycle. */
export interface VisitMove {
  readonly act: VisitAct;
  readonly from: VisitState;
  readonly to: VisitState;
  readonly who: Side;
  readonly needs: readonly VisitRequirement[];
}

function ministry(act: VisitAct, from: VisitState, to: VisitState, needs: readonly VisitRequirement[]): VisitMove {
  return { act, from, to, who: "ministry", needs };
}

function agency(act: VisitAct, from: VisitState, to: VisitState, needs: readonly VisitRequirement[] = []): VisitMove {
  return { act, from, to, who: "agency", needs };
}

function cancelled(from: VisitState): readonly VisitMove[] {
  return [ministry("cancel", from, "cancelled", ["reason"]), agency("cancel", from, "cancelled", ["reason"])];
}

/** The life cycle of a visit, move by move; what is not here cannot happen. What was held, declined or cancelled stays so: another is asked for. */
export const visitMoves: readonly VisitMove[] = [
  ministry("schedule", "requested", "scheduled", ["meeting"]),
  ministry("propose", "requested", "proposed", ["meeting"]),
  ministry("decline", "requested", "declined", ["reason"]),
  // Before the agency has answered, another offer is made; once a date is set, moving it has to be explained.
  ministry("propose", "proposed", "proposed", ["meeting"]),
  ministry("reschedule", "scheduled", "scheduled", ["meeting", "reason"]),
  ministry("reschedule", "confirmed", "scheduled", ["meeting", "reason"]),

  // Some agencies come without having confirmed.
  ministry("hold", "scheduled", "held", ["day"]),
  ministry("hold", "confirmed", "held", ["day"]),

  agency("confirm", "proposed", "confirmed"),
  agency("confirm", "scheduled", "confirmed"),
  agency("askAnother", "proposed", "requested", ["dates", "reason"]),
  agency("askAnother", "scheduled", "requested", ["dates", "reason"]),
  agency("askAnother", "confirmed", "requested", ["dates", "reason"]),

  ...cancelled("requested"),
  ...cancelled("proposed"),
  ...cancelled("scheduled"),
  ...cancelled("confirmed"),
];

/** The move that somebody of a side makes by an act from a state; undefined when there is none. */
export function visitMoveFrom(state: VisitState, act: VisitAct, who: Side): VisitMove | undefined {
  return visitMoves.find((move) => move.from === state && move.act === act && move.who === who);
}

/** What somebody of a side can do to a visit now, in the order of the life cycle. */
export function visitActsOf(state: VisitState, who: Side): readonly VisitAct[] {
  return visitMoves.filter((move) => move.from === state && move.who === who).map(({ act }) => act);
}

/** Whose turn it is; null when it is nobody's. A confirmed visit waits for its day alone. */
export function turnIn(state: VisitState): Side | null {
  if (state === "requested") return "ministry";
  return state === "proposed" || state === "scheduled" ? "agency" : null;
}

/** Whether anything may still happen to it. */
export function isOpen(state: VisitState): boolean {
  return visitMoves.some(({ from }) => from === state);
}
