import type { BusinessCalendar } from "../../../plan/calendar/business-calendar.ts";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { defaultReminderPolicy } from "../../../plan/reminders/policy.ts";
import type { DigestOutbox } from "../ports/digest-outbox.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import type { ReminderDay } from "../reminders/due-plans.ts";
import { gatherOverview } from "../reminders/gather-overview.ts";
import { type GatheredPlans, gatherPlans } from "../reminders/gather-plans.ts";
import { type GatheredRounds, gatherRounds } from "../reminders/gather-rounds.ts";
import { type ReleasedDigests, releaseDigests } from "../reminders/release-digests.ts";
import { readReminderSettings, readTeam } from "../reminders/reminder-settings.ts";
import { allFailedAddresses } from "../repositories/outbox.ts";

/** What the run of a day came to. */
export type RemindersRun =
  /** Nobody is at work: nothing was read, and the next business day catches up. */
  | { readonly kind: "closed"; readonly date: CivilDate }
  | ({
      readonly kind: "ran";
      readonly date: CivilDate;
      /** The ministry's team was told of its week by this run. */
      readonly overview: boolean;
      /** Rounds of which a stage had come, and what was told of them. */
      readonly rounds: GatheredRounds;
    } & GatheredPlans &
      ReleasedDigests);

/** The day that is run and what it needs. */
export interface RemindersToRun {
  /** In America/Sao_Paulo. */
  readonly date: CivilDate;
  readonly calendar: BusinessCalendar;
  readonly outbox: DigestOutbox;
}

/**
 * The morning run of a day: gathers what is due from the plans and the rounds whose day has come, and on the week's first day the
 * ministry's overview, then hands each person's digest to the outbox. Stopped anywhere and begun again, run many times
 * or twice at once, it tells everybody everything once.
 *
 * @throws {StoreError} when the store does not answer; what was done by then stays, and the next run goes on
 */
export async function runReminders(
  { store }: Pick<Surroundings, "store">,
  { date, calendar, outbox }: RemindersToRun,
): Promise<RemindersRun> {
  if (!calendar.isBusinessDay(date)) return { kind: "closed", date };
  const day = await reminderDay(store, date);
  const gathered = await gatherPlans(store, day);
  const rounds = await gatherRounds(store, day);
  const overview = await gatherOverview(store, day);
  const released = await releaseDigests(store, outbox, date);
  return { kind: "ran", date, overview, rounds, ...gathered, ...released };
}

/**
 * What a day's planning goes by, from the store: one read, one for each of the ministry's team and one for each address
 * that takes no mail, at least one for either.
 */
export async function reminderDay(reader: DocumentReader, date: CivilDate): Promise<ReminderDay> {
  const [{ paused }, team, failed] = await Promise.all([
    readReminderSettings(reader),
    readTeam(reader),
    allFailedAddresses(reader),
  ]);
  return { date, policy: defaultReminderPolicy, team, failed, paused: new Set(paused.map(({ agency }) => agency)) };
}
