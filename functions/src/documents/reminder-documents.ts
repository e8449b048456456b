import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { PausedAgency } from "../../../plan/contract/reminders.ts";
import type { Gathering } from "../../../plan/reminders/gathering.ts";

/** `gatherings/{hash of the address}`: what is to be in the person's next digest, there until it is. */
export type GatheringDocument = Gathering;

/** `reminders/settings`: what the ministry decided; nothing is, where there is none. */
export interface ReminderSettingsDocument {
  /** Nobody is reminded of the plans of these agencies; each stands here once. */
  readonly paused: readonly PausedAgency[];
}

/** `reminders/overview`. */
export interface OverviewToldDocument {
  /** The day of the last overview. */
  readonly on: CivilDate;
}
