import { byPerson } from "../../../plan/reminders/gathering.ts";
import { nextRoundReminder, roundStageDue } from "../../../plan/reminders/round-due.ts";
import { paths } from "../documents/paths.ts";
import type { RoundDocument } from "../documents/round-documents.ts";
import type { Cursor, DocumentStore } from "../ports/document-store.ts";
import { readRound, roundsToRemind } from "../repositories/rounds.ts";
import type { ReminderDay } from "./due-plans.ts";
import { gatherFor } from "./gatherings.ts";
import { toldShares } from "./rounds-due.ts";

/** What was gathered from rounds. */
export interface GatheredRounds {
  /** Rounds of which a stage had come. */
  readonly rounds: number;
  /** Agencies that were told. */
  readonly agencies: number;
  /** Of those, the ones without anybody to tell. */
  readonly unaddressed: number;
}

/**
 * Moves what is due from the rounds whose day has come to what is gathered for the focal points, some agencies a transaction.
 * The round says that it was told last, and nothing is released before that: a run that stops on the way is begun anew, and
 * what was gathered by then is the same thing gathered again, of which there is one. One read where no round's day has come.
 */
export async function gatherRounds(store: DocumentStore, day: ReminderDay): Promise<GatheredRounds> {
  const sum = { rounds: 0, agencies: 0, unaddressed: 0 };
  for (const round of await roundsToRemind(store, day.date)) {
    let after: Cursor | null = null;
    do {
      const page: Page = await gatherPage(store, round, day, after);
      sum.agencies += page.agencies;
      sum.unaddressed += page.unaddressed;
      after = page.next;
    } while (after !== null);
    sum.rounds += await finish(store, round, day);
  }
  return sum;
}

interface Page extends Omit<GatheredRounds, "rounds"> {
  readonly next: Cursor | null;
}

function gatherPage(store: DocumentStore, { round: id }: RoundDocument, day: ReminderDay, after: Cursor | null) {
  return store.transact<Page>(async (transaction) => {
    // Closed or given another due day meanwhile, it is another matter.
    const round = await readRound(transaction, id);
    const stage = round && roundStageDue(round, round.reminded, day.policy, day.date);
    if (round === null || stage === null) return { agencies: 0, unaddressed: 0, next: null };
    const { told, next } = await toldShares(transaction, { round, stage, day, after });
    const write = await gatherFor(transaction, byPerson(told.flatMap(({ addressed }) => addressed)));
    write();
    return { agencies: told.length, unaddressed: told.filter(({ addressed }) => addressed.length === 0).length, next };
  });
}

/** Whether a stage of the round had come. */
function finish(
  store: DocumentStore,
  { round: id, due }: RoundDocument,
  { policy, date }: ReminderDay,
): Promise<number> {
  return store.transact(async (transaction) => {
    const round = await readRound(transaction, id);
    // Given another due day meanwhile, it is told anew by the next run.
    if (round === null || round.due !== due) return 0;
    const stage = roundStageDue(round, round.reminded, policy, date);
    const reminded = stage === null ? round.reminded : { due: round.due, stage };
    transaction.update(paths.round(id), { reminded, nextReminderOn: nextRoundReminder(round, reminded, policy) });
    return stage === null ? 0 : 1;
  });
}
