import type { CivilDate } from "../calendar/civil-date.ts";
import type { By } from "../people/by.ts";
import { type VisitAct, visitMoveFrom } from "./moves.ts";
import type { Side } from "./side.ts";
import { entryChange, type Meeting, type Visit, type VisitStep, type VisitWish } from "./visit.ts";

/** More steps than two sides with any sense take: what is asked to and fro this often is asked for anew. */
export const MOST_STEPS = 60;

/** Who does something, and when. */
export interface VisitActing {
  readonly by: By;
  readonly side: Side;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What somebody wants to do to a visit. */
export interface VisitDoing {
  readonly act: VisitAct;
  readonly reason: string | null;
  readonly meeting: Meeting | null;
  readonly dates: readonly CivilDate[];
}

export type VisitMoved =
  | { readonly ok: true; readonly visit: Visit; readonly entry: "request" | "cancel" | null }
  /** Cannot be done from here, or by this side; lacks something; names a day that has gone by, or is of one that has not come; or there were too many steps. */
  | {
      readonly ok: false;
      readonly why: "not-from-here" | "reason" | "meeting" | "dates" | "past" | "not-yet" | "too-many-steps";
    };

/** A visit that was just asked for. */
export function visitAsked(wish: VisitWish, { by, side, at }: VisitActing): Visit {
  const first: VisitStep = {
    step: 1,
    act: "ask",
    by,
    side,
    at,
    to: "requested",
    reason: null,
    meeting: null,
    dates: wish.dates,
  };
  return { ...wish, state: "requested", meeting: null, entries: 0, history: [first] };
}

/** What becomes of a visit, and of the entry in people's calendars. */
export function visitAfter(
  visit: Visit,
  { act, reason, meeting, dates }: VisitDoing,
  { by, side, at }: VisitActing,
  today: CivilDate,
): VisitMoved {
  const move = visitMoveFrom(visit.state, act, side);
  if (!move) return { ok: false, why: "not-from-here" };
  if (visit.history.length >= MOST_STEPS && act !== "cancel") return { ok: false, why: "too-many-steps" };
  const needs = (what: (typeof move.needs)[number]) => move.needs.includes(what);
  if (needs("reason") && reason === null) return { ok: false, why: "reason" };
  if (needs("meeting") && meeting === null) return { ok: false, why: "meeting" };
  if (needs("dates") && dates.length === 0) return { ok: false, why: "dates" };
  if (needs("day") && (visit.meeting === null || visit.meeting.day > today)) return { ok: false, why: "not-yet" };
  const set = needs("meeting") ? meeting : null;
  const asked = needs("dates") ? dates : [];
  const confirming = act === "confirm" ? visit.meeting : null;
  if ([...asked, ...(set ? [set.day] : []), ...(confirming ? [confirming.day] : [])].some((day) => day < today)) {
    return { ok: false, why: "past" };
  }
  const step: VisitStep = {
    step: visit.history.length + 1,
    act,
    by,
    side,
    at,
    to: move.to,
    reason,
    meeting: set,
    dates: asked,
  };
  const after = {
    ...visit,
    state: move.to,
    // What is asked for anew has no date; what was cancelled keeps the one it had, to say which it was.
    meeting: set ?? (act === "askAnother" ? null : visit.meeting),
    dates: asked.length > 0 ? asked : visit.dates,
    history: [...visit.history, step],
  };
  const entry = entryChange(visit, after);
  return { ok: true, visit: { ...after, entries: visit.entries + (entry === null ? 0 : 1) }, entry };
}
