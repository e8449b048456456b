import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { type Addressed, addressed } from "../../../plan/reminders/addressees.ts";
import type { Recipient } from "../../../plan/reminders/digest.ts";
import { dueOf } from "../../../plan/reminders/due.ts";
import { nextReminderOn } from "../../../plan/reminders/next-reminder.ts";
import type { ReminderPolicy } from "../../../plan/reminders/policy.ts";
import type { PlanDocument } from "../documents/plan-document.ts";
import type { Cursor, DocumentReader } from "../ports/document-store.ts";
import { stored } from "../repositories/stored.ts";

/** What a day's planning goes by. */
export interface ReminderDay {
  readonly date: CivilDate;
  readonly policy: ReminderPolicy;
  readonly team: readonly Recipient[];
  /** Addresses that take no mail, in lower case. */
  readonly failed: ReadonlySet<string>;
  readonly paused: ReadonlySet<string>;
}

/** Plans whose day has come, a page of them. */
export interface DuePage {
  readonly plans: readonly PlanDocument[];
  /** Where the next page begins; null after the last. */
  readonly next: Cursor | null;
}

/**
 * A page of the plans whose day has come, those that wait longest first; one read a plan, and one where there is none.
 * A plan that was told of is out of the answer, one of a paused agency stays in it: so pages go on from where the one
 * before ended.
 */
export async function duePage(
  reader: DocumentReader,
  date: CivilDate,
  { after, limit }: { readonly after: Cursor | null; readonly limit: number },
): Promise<DuePage> {
  const found = await reader.query({
    collection: "plans",
    range: { field: "nextReminderOn", atMost: date },
    order: { field: "nextReminderOn", direction: "ascending" },
    limit,
    ...(after && { after }),
  });
  const plans = found.flatMap((document) => stored.plan.read(document) ?? []);
  const last = found.at(-1);
  const value = plans.at(-1)?.nextReminderOn;
  return { plans, next: last && value && found.length === limit ? { id: last.id, value } : null };
}

/** What is to be told of a plan, and how the plan stands once it is. */
export interface ToldPlan {
  readonly plan: PlanDocument;
  readonly addressed: readonly Addressed[];
  /** What is due and can be told to nobody. */
  readonly unaddressed: number;
}

/** What a day tells of a plan of an agency that is not paused. */
export function toldOf(plan: PlanDocument, day: ReminderDay): ToldPlan {
  const { items, sent } = dueOf(plan, day.policy, day.date);
  const told = { ...plan, reminders: sent };
  return {
    plan: { ...told, nextReminderOn: nextReminderOn(told, day.policy) },
    addressed: addressed(plan.watch, items, day),
    unaddressed: items.filter((item) => addressed(plan.watch, [item], day).length === 0).length,
  };
}
