import { byPerson } from "../../../plan/reminders/gathering.ts";
import { paths } from "../documents/paths.ts";
import type { Cursor, DocumentStore } from "../ports/document-store.ts";
import { stored } from "../repositories/stored.ts";
import { duePage, type ReminderDay, toldOf } from "./due-plans.ts";
import { gatherFor } from "./gatherings.ts";

/** What was gathered from plans. */
export interface GatheredPlans {
  /** Plans whose day had come. */
  readonly plans: number;
  /** Of those, the ones of paused agencies, which wait. */
  readonly paused: number;
  /** Things due that could be told to nobody, for want of an address. */
  readonly unaddressed: number;
}

/**
 * So many plans a transaction: each is a write, and so is each of the up to four people of its agency and of the
 * ministry's team, of the 500 writes that a transaction has.
 */
const PLANS_AT_A_TIME = 60;

/**
 * Moves what is due from the plans to what is gathered for people, a page of plans a transaction: the plan says that it
 * was told in the same moment in which it is gathered, so that whatever happens in between and however often it is
 * done, it is gathered once.
 */
export async function gatherPlans(store: DocumentStore, day: ReminderDay): Promise<GatheredPlans> {
  const sum = { plans: 0, paused: 0, unaddressed: 0 };
  let after: Cursor | null = null;
  do {
    const page: GatheredPlans & { readonly next: Cursor | null } = await gatherPage(store, day, after);
    sum.plans += page.plans;
    sum.paused += page.paused;
    sum.unaddressed += page.unaddressed;
    after = page.next;
  } while (after !== null);
  return sum;
}

function gatherPage(store: DocumentStore, day: ReminderDay, after: Cursor | null) {
  return store.transact(async (transaction) => {
    const { plans, next } = await duePage(transaction, day.date, { after, limit: PLANS_AT_A_TIME });
    const told = plans.filter(({ agency }) => !day.paused.has(agency)).map((plan) => toldOf(plan, day));
    const write = await gatherFor(transaction, byPerson(told.flatMap(({ addressed }) => addressed)));
    write();
    for (const { plan } of told) {
      const { reminders, nextReminderOn } = stored.plan.content(plan);
      transaction.update(paths.plan(plan.agency, plan.plan), {
        reminders: reminders ?? null,
        nextReminderOn: nextReminderOn ?? null,
      });
    }
    return {
      plans: plans.length,
      paused: plans.length - told.length,
      unaddressed: told.reduce((sum, { unaddressed }) => sum + unaddressed, 0),
      next,
    };
  });
}
