import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { ListCode } from "../form/lists.ts";
import type { PlanState } from "../lifecycle/after-submission.ts";
import type { Place } from "../workbook/entry.ts";
import type { Recipient } from "./digest.ts";
import type { RemindersSent } from "./reminders-sent.ts";

/** What of a plan's content decides whom to remind of what: kept with the plan, so that no revision is read for it. */
export interface PlanWatch {
  readonly agencyName: string | null;
  readonly acronym: string | null;
  readonly owner: Contacts;
  readonly executiveSecretariat: Contacts;
  /** Open actions with a month, those with the earliest deadline first, at most {@link MOST_WATCHED}. */
  readonly actions: readonly WatchedAction[];
  /** All open actions, those without a month too. */
  readonly open: number;
  /** The month of the last measurement; null when there is none. */
  readonly lastMeasurement: Month | null;
  /** Where nothing was measured, the earliest month in which the agency expects to. */
  readonly measuredFrom: Month | null;
}

/** More open actions than any schedule has: a table of thousands of rows must not outgrow its plan's document. */
export const MOST_WATCHED = 200;

/** Those who share a role; null without a well-formed address. */
export interface Contacts {
  readonly titular: Recipient | null;
  readonly suplente: Recipient | null;
}

export interface WatchedAction {
  /** What the action is known by within its plan: its number, or the words that the agency gave it. */
  readonly key: string;
  /** 1 to 7 for a standard action, null for one the agency added. */
  readonly standard: number | null;
  readonly action: string;
  readonly parties: ListCode<"parties"> | null;
  readonly situation: ListCode<"situations">;
  readonly month: Month;
  /** The cell of the month. */
  readonly place: Place;
}

/** All that reminding needs to know of a plan. */
export interface WatchedPlan {
  readonly agency: string;
  readonly plan: string;
  readonly service: string | null;
  readonly state: PlanState;
  /** The day its last revision was received. */
  readonly checkedOn: CivilDate;
  readonly watch: PlanWatch;
  readonly reminders: RemindersSent;
}
