import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Overview } from "../../../plan/reminders/digest.ts";
import { isOverviewDue, OverviewCount } from "../../../plan/reminders/overview.ts";
import type { ReminderPolicy } from "../../../plan/reminders/policy.ts";
import { paths } from "../documents/paths.ts";
import type { DocumentReader, DocumentStore } from "../ports/document-store.ts";
import { allRows } from "../repositories/all-rows.ts";
import { stored } from "../repositories/stored.ts";
import type { ReminderDay } from "./due-plans.ts";
import { gatherFor } from "./gatherings.ts";

/** The ministry's week, when it is to be told on this day; null when not. Reads the consolidated rows only then. */
export async function overviewOf(
  reader: DocumentReader,
  { date, policy, team }: ReminderDay,
): Promise<{ readonly overview: Overview | null } | null> {
  if (team.length === 0 || !isOverviewDue(await lastTold(reader), date)) return null;
  return { overview: await countedOverview(reader, policy, date) };
}

/**
 * Gathers the ministry's week for its team, once a week: that it was told is written in the same transaction. Whether
 * it was by this run.
 */
export async function gatherOverview(store: DocumentStore, day: ReminderDay): Promise<boolean> {
  const due = await overviewOf(store, day);
  if (due === null) return false;
  const { overview } = due;
  return store.transact(async (transaction) => {
    if (!isOverviewDue(await lastTold(transaction), day.date)) return false;
    const people = overview === null ? [] : day.team.map((recipient) => ({ recipient, items: [], overview }));
    const write = await gatherFor(transaction, people);
    write();
    transaction.set(paths.overviewTold(), stored.overviewTold.content({ on: day.date }));
    return overview !== null;
  });
}

async function lastTold(reader: DocumentReader): Promise<CivilDate | null> {
  return stored.overviewTold.read(await reader.get(paths.overviewTold()))?.on ?? null;
}

async function countedOverview(reader: DocumentReader, policy: ReminderPolicy, date: CivilDate) {
  const count = new OverviewCount(policy, date);
  for await (const { agency, plans } of allRows(reader, null)) {
    for (const [plan, record] of Object.entries(plans)) count.add({ agency, plan, record });
  }
  return count.result();
}
