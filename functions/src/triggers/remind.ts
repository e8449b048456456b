import { openNationalCalendar } from "../calendar/national-holidays.ts";
import type { World } from "../composition/world.ts";
import { digestOutbox } from "../outbox/digest-outbox.ts";
import { type RemindersRun, runReminders } from "../use-cases/run-reminders.ts";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";

/**
 * The morning run of the day that a moment is in America/Sao_Paulo. The moment is that of the schedule, so that a run that
 * is begun again after midnight is still the run of its day.
 *
 * @param scheduled ISO 8601
 */
export async function remind(
  { surroundings, mail }: Pick<World, "surroundings" | "mail">,
  scheduled: string,
): Promise<RemindersRun> {
  const date = todayInBrasilia(new Date(scheduled));
  const calendar = await openNationalCalendar();
  return runReminders(surroundings, { date, calendar, outbox: digestOutbox(mail, surroundings.now) });
}
