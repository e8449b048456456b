import type { CivilDate } from "../calendar/civil-date.ts";
import type { ToolKey } from "../form/annex.ts";
import type { By } from "../people/by.ts";
import type { VisitAct, VisitState } from "./moves.ts";
import type { Side } from "./side.ts";

/** What an agency asks for: a workshop, or that somebody comes and looks at something with it. */
export const visitKinds = ["workshop", "technicalVisit"] as const;

export type VisitKind = (typeof visitKinds)[number];

/** Where it is held. */
export const visitModes = ["inPerson", "online"] as const;

export type VisitMode = (typeof visitModes)[number];

/** An agency prefers at most so many dates. */
export const MOST_DATES = 3;

/** What is asked for. */
export interface VisitWish {
  readonly kind: VisitKind;
  readonly subject: string;
  /** The plan it is about, by its key; null for none in particular. */
  readonly plan: string | null;
  readonly tool: ToolKey | null;
  readonly dates: readonly CivilDate[];
  readonly mode: VisitMode;
  readonly people: number;
  readonly note: string | null;
}

/** When, where and with whom it is. */
export interface Meeting {
  readonly day: CivilDate;
  /** `HH:MM`, in America/Sao_Paulo. */
  readonly time: string;
  readonly minutes: number;
  readonly mode: VisitMode;
  /** An address, or where it is online a link. */
  readonly place: string;
  /** Who of the ministry holds it. */
  readonly host: { readonly name: string; readonly email: string };
}

/** One thing that was done to a visit; the first is that it was asked for. */
export interface VisitStep {
  /** From 1. */
  readonly step: number;
  readonly act: VisitAct | "ask";
  readonly by: By;
  readonly side: Side;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly to: VisitState;
  readonly reason: string | null;
  /** The meeting it came to, where it set or offered one; the dates, where it asked for some. */
  readonly meeting: Meeting | null;
  readonly dates: readonly CivilDate[];
}

/** A visit as it stands. */
export interface Visit extends VisitWish {
  readonly state: VisitState;
  /** The meeting that is set, or offered; null when there is none. */
  readonly meeting: Meeting | null;
  /** How often the entry in people's calendars was written: the SEQUENCE of RFC 5545 is one less. 0 for never. */
  readonly entries: number;
  /** What was done, the first first. */
  readonly history: readonly VisitStep[];
}

/** What stands in people's calendars: a meeting that is set, or was held, not one that is only offered. */
export function entryOf({ state, meeting }: Pick<Visit, "state" | "meeting">): Meeting | null {
  return state === "scheduled" || state === "confirmed" || state === "held" ? meeting : null;
}

/** What becomes of the calendars' entry when a visit moves; null when it stays as it is. */
export function entryChange(
  before: Pick<Visit, "state" | "meeting">,
  after: Pick<Visit, "state" | "meeting">,
): "request" | "cancel" | null {
  const [was, is] = [entryOf(before), entryOf(after)];
  if (is === null) return was === null ? null : "cancel";
  return was !== null && isSameMeeting(was, is) ? null : "request";
}

function isSameMeeting(one: Meeting, other: Meeting): boolean {
  const { host, ...rest } = one;
  const { host: otherHost, ...otherRest } = other;
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  return (
    host.name === otherHost.name && host.email === otherHost.email && keys.every((key) => rest[key] === otherRest[key])
  );
}
