import * as z from "zod";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { By } from "../people/by.ts";
import type { Capacity } from "../reminders/digest.ts";

/** Whether people of an agency are to be reminded, and why not. */
export const pauseChange = z.discriminatedUnion("paused", [
  z.strictObject({
    agency: z.string().regex(/^[1-9]\d{0,8}$/),
    paused: z.literal(true),
    /** Read by the ministry's people and by the agency's. */
    reason: z
      .string()
      .trim()
      .min(5)
      .max(300)
      .regex(/^[^\p{Cc}\p{Cs}]+$/u),
  }),
  z.strictObject({ agency: z.string().regex(/^[1-9]\d{0,8}$/), paused: z.literal(false) }),
]);

export type PauseChange = z.infer<typeof pauseChange>;

/** An agency whose people are not reminded of anything. */
export interface PausedAgency {
  /** The SIORG code. */
  readonly agency: string;
  /** What it was called when it was paused. */
  readonly name: string | null;
  readonly acronym: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: By;
  readonly reason: string;
}

/** The paused agencies, those paused last first. */
export interface Pauses {
  readonly paused: readonly PausedAgency[];
}

/** A day is previewed at most so many days ahead. */
export const LONGEST_PREVIEW = 60;

/** Which day's run to look at; left out, the next business day's. */
export const previewWanted = z.strictObject({
  date: z.iso.date().optional(),
  /** Words of people's names, addresses or agencies, whatever their case and accents. */
  text: z.string().trim().max(200).optional(),
});

export type PreviewWanted = z.infer<typeof previewWanted>;

/** Whose mail of that day to look at. */
export const previewedMailWanted = z.strictObject({ date: z.iso.date(), address: z.string().max(320) });

export type PreviewedMailWanted = z.infer<typeof previewedMailWanted>;

/** Who would get what on a day if nothing changed until then. */
export interface RemindersPreviewed {
  readonly date: CivilDate;
  /** Nobody is at work that day: nothing is sent, and the next business day catches up. */
  readonly closed: boolean;
  /** People who would be written to, also beyond those listed. */
  readonly all: number;
  /** Of those, the ones that the words name, also beyond those listed. */
  readonly found: number;
  /** By address. */
  readonly people: readonly PersonReminded[];
  /** People who had their mail of that day already: the rest is for the next. */
  readonly waiting: number;
}

/** What one person would be told. */
export interface PersonReminded {
  /** Null where no plan names them. */
  readonly name: string | null;
  readonly address: string;
  readonly subject: string;
  /** Why they get it. */
  readonly capacities: readonly Capacity[];
  /** Things told; of these the ones past their deadline. */
  readonly items: number;
  readonly late: number;
}
