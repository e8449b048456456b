import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { addressed } from "../../../../plan/reminders/addressees.ts";
import { type Digest, MOST_ITEMS } from "../../../../plan/reminders/digest.ts";
import { dueOf } from "../../../../plan/reminders/due.ts";
import { byPerson, digestOf, gathered } from "../../../../plan/reminders/gathering.ts";
import { nextReminderOn } from "../../../../plan/reminders/next-reminder.ts";
import { defaultReminderPolicy as policy } from "../../../../plan/reminders/policy.ts";
import { remindersKept } from "../../../../plan/reminders/reminders-kept.ts";
import type { WatchedPlan } from "../../../../plan/reminders/watch.ts";
import { person } from "../watched.ts";
import type { PlanStory } from "./country.ts";

export const TEAM = person("Equipe", "equipe.mp");
const REACHABLE = { team: [TEAM], failed: new Set<string>() };

/** One morning of the year. */
export interface Morning {
  readonly date: CivilDate;
  /** Plans that were looked at because their day had come. */
  readonly plans: number;
  readonly digests: readonly Digest[];
}

interface Standing {
  readonly story: PlanStory;
  plan: WatchedPlan;
  next: CivilDate | null;
  revision: number;
}

/**
 * The mornings of these days, on each of which the plans are looked at whose day has come. What is sent in the course of
 * a day is there the next morning.
 */
export function* mornings(country: Iterable<PlanStory>, days: readonly CivilDate[]): Generator<Morning> {
  const all: Standing[] = [...country].map((story) => ({
    story,
    plan: story.first,
    next: nextOf(story.first),
    revision: 0,
  }));
  for (const date of days) {
    const due = all.filter((standing) => {
      receive(standing, date);
      return standing.plan.checkedOn < date && standing.next !== null && standing.next <= date;
    });
    const told = due.flatMap((standing) => {
      const { items, sent } = dueOf(standing.plan, policy, date);
      standing.plan = { ...standing.plan, reminders: sent };
      standing.next = nextOf(standing.plan);
      return addressed(standing.plan.watch, items, REACHABLE);
    });
    yield { date, plans: due.length, digests: byPerson(told).map((one) => digestOf(gathered(null, one), date)) };
  }
}

function receive(standing: Standing, date: CivilDate): void {
  const { later } = standing.story;
  for (let next = later[standing.revision]; next !== undefined && next.on < date; next = later[standing.revision]) {
    const reminders = remindersKept(standing.plan.reminders, next.watch);
    standing.plan = { ...standing.plan, checkedOn: next.on, watch: next.watch, reminders };
    standing.next = nextOf(standing.plan);
    standing.revision++;
  }
}

function nextOf(plan: WatchedPlan): CivilDate | null {
  return nextReminderOn(plan, policy);
}

/** How many items a digest is about, those that it only counts too. */
export function itemsOf({ items, omitted }: Digest): number {
  return items.length < MOST_ITEMS ? items.length : MOST_ITEMS + omitted;
}
