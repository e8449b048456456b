import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";

/**
 * What people were reminded of last. Each entry says what it was about, and counts only while that still holds: a
 * deadline that moved, a new revision or a later month begins anew, everything else goes on where it was.
 */
export interface RemindersSent {
  /** By the action's key. */
  readonly actions: { readonly [action: string]: ActionReminded };
  /** The last month whose measurement was asked for. */
  readonly measurement: Month | null;
  readonly silence: SilenceReminded | null;
}

export interface ActionReminded {
  /** What the stages were counted from. */
  readonly deadline: CivilDate;
  /** The last stage told to those who are responsible, in days after the deadline. */
  readonly stage: number | null;
  /** The last stage told to those above them. */
  readonly escalated: number | null;
  /** The day of the last of both. */
  readonly on: CivilDate;
}

export interface SilenceReminded {
  /** The day the revision was received since which nothing came. */
  readonly since: CivilDate;
  /** After how many days it was asked last. */
  readonly days: number;
}

/** Nobody was reminded of anything. */
export const nothingSent: RemindersSent = { actions: {}, measurement: null, silence: null };
