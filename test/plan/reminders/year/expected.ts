import { type CivilDate, dayNumber } from "../../../../plan/calendar/civil-date.ts";
import { addMonths, lastDayOf, type Month, monthOfDate } from "../../../../plan/calendar/month.ts";
import type { PlanStory } from "./country.ts";

/** Somebody is to be told something on a day. */
export interface Telling {
  readonly on: CivilDate;
  readonly address: string;
  readonly kind: "action" | "escalation" | "measurement" | "silence";
  readonly key: string;
  readonly stage: number;
}

const BEFORE = [-30, -15, -7, -1, 0];

/** The stages of the domain's page, written out: before the deadline, on the day, on Mondays half a week after it. */
function stageOn(deadline: number, today: number): number | null {
  const monday = lastMonday(today) - deadline;
  return monday >= 4 ? monday : (BEFORE.findLast((stage) => stage <= today - deadline) ?? null);
}

/** The escalation after fifteen days, on Mondays half a week after that. */
function escalationOn(deadline: number, today: number): number | null {
  const monday = lastMonday(today) - deadline;
  return monday >= 19 ? monday : today - deadline >= 15 ? 15 : null;
}

/** Day 4, 5 January 1970, was one. */
function lastMonday(today: number): number {
  return today - ((today - 4) % 7);
}

/**
 * Everything that people are to be told of one plan when somebody looks on these days, found out by looking at all of it
 * on each of them.
 */
export function expectedTellings(
  { first, later }: PlanStory,
  days: readonly CivilDate[],
  team: string,
): readonly Telling[] {
  const numbers = days.map(dayNumber);
  const all: Telling[] = [];
  const { titular, suplente } = first.watch.owner;
  const owners = [titular?.address ?? "", suplente?.address ?? ""];
  const { executiveSecretariat } = first.watch;
  const above = [executiveSecretariat.titular?.address ?? "", executiveSecretariat.suplente?.address ?? ""];
  const told = new Map<string, number>();
  const deadlines = new Map<Month, number>();
  const deadlineOf = (month: Month): number => {
    const known = deadlines.get(month) ?? dayNumber(lastDayOf(month));
    deadlines.set(month, known);
    return known;
  };
  let [revision, asked, silent]: [number, Month, number] = [-1, "", 0];
  for (const [index, on] of days.entries()) {
    const today = numbers[index] ?? 0;
    if (on <= first.checkedOn) continue;
    const before = revision;
    while ((later[revision + 1]?.on ?? "9") < on) revision++;
    if (revision !== before) silent = 0;
    const { watch, on: received } = later[revision] ?? { watch: first.watch, on: first.checkedOn };
    const say = (to: readonly string[], kind: Telling["kind"], key: string, stage: number) => {
      for (const address of to) all.push({ on, address, kind, key, stage });
    };
    for (const { key, month, parties } of watch.actions) {
      const deadline = deadlineOf(month);
      const to = [...(parties === "ministry" ? [] : owners), ...(parties?.includes("ministry") ? [team] : [])];
      for (const [kind, stage, whom] of [
        ["action", stageOn(deadline, today), to],
        ["escalation", parties === "ministry" ? null : escalationOn(deadline, today), above],
      ] as const) {
        const last = told.get(`${kind} ${key} ${month}`);
        if (stage === null || (last !== undefined && last >= stage)) continue;
        told.set(`${kind} ${key} ${month}`, stage);
        say(whom, kind, key, stage);
      }
    }
    const month = addMonths(monthOfDate(on), on.slice(8) >= "10" ? -1 : -2);
    const measured = watch.lastMeasurement ?? "";
    if (month > measured && month > asked && month >= monthOfDate(received)) {
      asked = month;
      say(owners, "measurement", "", Number(month.replace("-", "")));
    }
    const asking = dayNumber(`${on.slice(8) >= "10" ? on.slice(0, 7) : addMonths(monthOfDate(on), -1)}-10`);
    const silence = asking - dayNumber(received);
    if (watch.open > 0 && silence >= 30 && silence > silent) {
      silent = silence;
      say(owners, "silence", received, silence);
    }
  }
  return all;
}
