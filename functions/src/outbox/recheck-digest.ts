import type { Digest } from "../../../plan/reminders/digest.ts";
import { plansOfDigest, roundsOfDigest, stillDue } from "../../../plan/reminders/still-due.ts";
import type { WatchedPlan } from "../../../plan/reminders/watch.ts";
import { paths } from "../documents/paths.ts";
import { digestMessage } from "../mail/digest/digest-message.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { readReminderSettings } from "../reminders/reminder-settings.ts";
import { roundsDue } from "../reminders/rounds-due.ts";
import { stored } from "../repositories/stored.ts";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";
import { basisOf, digestOfBasis, onDay } from "./digest-of.ts";
import type { MailSettings } from "./mail-settings.ts";
import { contentOf } from "./new-mail.ts";
import type { Recheck } from "./rechecked.ts";

/** Plans read at a time. */
const PAGE = 100;

/**
 * Looks at the plans of a digest again before it is sent: what was done meanwhile, was cancelled, was given another deadline
 * or is no longer this person's to know is taken out, and so is all of an agency that was paused; days are counted anew; a
 * digest that nothing is left of is not sent. One read of what is paused, one a plan of the digest, and of each of its rounds
 * four and one for each further hundred plans of the agency. What is no digest holds.
 */
export function recheckDigest(store: DocumentReader, settings: MailSettings): Recheck {
  return async (mail, at) => {
    const digest = digestOfBasis(mail.basis);
    if (digest === null) return { kind: "holds" };
    const paused = await pausedOf(store, digest);
    const told = { items: digest.items.filter(({ agency }) => !paused.has(agency)) };
    const today = todayInBrasilia(at);
    const plans = await watchedPlans(store, plansOfDigest(told));
    const left = stillDue(digest, plans, await roundsDue(store, roundsOfDigest(told), today));
    const isPaused = told.items.length < digest.items.length;
    if (left === null) return { kind: "gone", reason: isPaused ? "no-longer-wanted" : "nothing-due" };
    const now = onDay(left, today);
    if (now === digest) return { kind: "holds" };
    const message = digestMessage(now, settings, mail.dispatch.id);
    return { kind: "rewritten", message: contentOf(message, mail.message.messageId), basis: basisOf(now) };
  };
}

/** The agencies that were paused. */
async function pausedOf(store: DocumentReader, { items }: Pick<Digest, "items">): Promise<ReadonlySet<string>> {
  if (items.length === 0) return new Set();
  return new Set((await readReminderSettings(store)).paused.map(({ agency }) => agency));
}

/** The plans that people are still reminded of. */
async function watchedPlans(
  store: DocumentReader,
  named: readonly { readonly agency: string; readonly plan: string }[],
): Promise<ReadonlyMap<string, WatchedPlan>> {
  const plans = new Map<string, WatchedPlan>();
  for (let from = 0; from < named.length; from += PAGE) {
    const found = await store.getMany(
      named.slice(from, from + PAGE).map(({ agency, plan }) => paths.plan(agency, plan)),
    );
    for (const document of found) {
      const plan = stored.plan.read(document);
      // What was received before reminders were kept reminds nobody.
      if (document && plan && "watch" in document.content) plans.set(document.id, plan);
    }
  }
  return plans;
}
