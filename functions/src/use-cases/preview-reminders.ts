import type { BusinessCalendar } from "../../../plan/calendar/business-calendar.ts";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Digest } from "../../../plan/reminders/digest.ts";
import { byPerson, digestOf, type Gathered, type Gathering, gathered } from "../../../plan/reminders/gathering.ts";
import { roundStageDue } from "../../../plan/reminders/round-due.ts";
import type { DigestOutbox } from "../ports/digest-outbox.ts";
import type { Cursor, DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { type DuePage, duePage, toldOf } from "../reminders/due-plans.ts";
import { overviewOf } from "../reminders/gather-overview.ts";
import { type SharesPage, toldShares } from "../reminders/rounds-due.ts";
import { documentsOf } from "../repositories/documents-in-turn.ts";
import { roundsToRemind } from "../repositories/rounds.ts";
import { stored } from "../repositories/stored.ts";
import { reminderDay } from "./run-reminders.ts";

/** What the run of a day would hand over if it ran now. */
export type RemindersPreview =
  | { readonly kind: "closed"; readonly date: CivilDate }
  | { readonly kind: "open"; readonly date: CivilDate; readonly digests: readonly Digest[]; readonly waiting: number };

/** Plans at a time. */
const PAGE = 100;

/** As `runReminders` would do it, with nothing written; digests by address. Everybody's digest is in memory. */
export async function previewReminders(
  { store }: Pick<Surroundings, "store">,
  {
    date,
    calendar,
    outbox,
  }: { readonly date: CivilDate; readonly calendar: BusinessCalendar; readonly outbox: Pick<DigestOutbox, "pathOf"> },
): Promise<RemindersPreview> {
  if (!calendar.isBusinessDay(date)) return { kind: "closed", date };
  const people = new Map<string, Gathering>();
  const add = (person: Gathered) => {
    const { address } = person.recipient;
    people.set(address, gathered(people.get(address) ?? null, person));
  };
  for await (const document of documentsOf(store, "gatherings")) {
    const gathering = stored.gathering.read(document);
    if (gathering) people.set(gathering.recipient.address, gathering);
  }
  const day = await reminderDay(store, date);
  let after: Cursor | null = null;
  do {
    const page: DuePage = await duePage(store, date, { after, limit: PAGE });
    const told = page.plans.filter(({ agency }) => !day.paused.has(agency)).map((plan) => toldOf(plan, day));
    byPerson(told.flatMap(({ addressed }) => addressed)).forEach(add);
    after = page.next;
  } while (after !== null);
  for (const round of await roundsToRemind(store, date)) {
    const stage = roundStageDue(round, round.reminded, day.policy, date);
    let next: SharesPage["next"] = null;
    while (stage !== null) {
      const page: SharesPage = await toldShares(store, { round, stage, day, after: next });
      byPerson(page.told.flatMap(({ addressed }) => addressed)).forEach(add);
      next = page.next;
      if (next === null) break;
    }
  }
  const overview = (await overviewOf(store, day))?.overview ?? null;
  if (overview !== null) for (const recipient of day.team) add({ recipient, items: [], overview });
  const digests = [...people.values()]
    .map((gathering) => digestOf(gathering, date))
    .sort((one, other) => (one.recipient.address < other.recipient.address ? -1 : 1));
  const open = await withoutHanded(store, outbox, digests);
  return { kind: "open", date, digests: open, waiting: digests.length - open.length };
}

/** Those whose people were not handed a digest of the day yet. */
async function withoutHanded(
  reader: DocumentReader,
  outbox: Pick<DigestOutbox, "pathOf">,
  digests: readonly Digest[],
): Promise<readonly Digest[]> {
  const open: Digest[] = [];
  for (let from = 0; from < digests.length; from += PAGE) {
    const some = digests.slice(from, from + PAGE);
    const handed = await reader.getMany(some.map((digest) => outbox.pathOf(digest)));
    open.push(...some.filter((_, index) => !handed[index]));
  }
  return open;
}
