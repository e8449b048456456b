import { type Chance, chance } from "../../../../functions/src/demo/random.ts";
import { type CivilDate, dateOfDayNumber, dayNumber } from "../../../../plan/calendar/civil-date.ts";
import { addMonths, lastDayOf, monthOfDate } from "../../../../plan/calendar/month.ts";
import { standardActions } from "../../../../plan/form/schedule.ts";
import { nothingSent } from "../../../../plan/reminders/reminders-sent.ts";
import type { PlanWatch, WatchedAction, WatchedPlan } from "../../../../plan/reminders/watch.ts";
import { person } from "../watched.ts";

/** A revision of a plan: what it says from the day it is received on. */
export interface Revision {
  readonly on: CivilDate;
  readonly watch: PlanWatch;
}

/** A plan with every revision that its agency is going to send, by day. */
export interface PlanStory {
  readonly first: WatchedPlan;
  readonly later: readonly Revision[];
}

export interface CountrySize {
  readonly agencies: number;
  readonly plans: number;
}

/**
 * A country that begins in the December before the year: each agency has twelve owners, one of whom has each plan with
 * another as suplente, and two representatives of its Secretaria Executiva. The seven actions of a plan follow one to
 * three months apart. Of them 55 in 100 are done in time, 30 up to 20 days late and 15 up to four months late; four of
 * five are sent the day they are done, the others with the next revision. Of the revisions 6 in 10 bring the measurement
 * of the month before, and 5 in 100 move a deadline.
 */
export function* inventedCountry(year: number, { agencies, plans }: CountrySize): Generator<PlanStory> {
  const each = Math.ceil(plans / agencies);
  for (let index = 0; index < plans; index++) {
    yield inventedPlan(year, String(900_000 + Math.floor(index / each)), `p${index}`, chance(year * 1_000_003 + index));
  }
}

function inventedPlan(year: number, agency: string, plan: string, random: Chance): PlanStory {
  const owner = random.whole(0, 11);
  const people = {
    owner: {
      titular: person(`Dono ${owner}`, `dono${owner}.${agency}`),
      suplente: person("Suplente", `dono${(owner + random.whole(1, 11)) % 12}.${agency}`),
    },
    executiveSecretariat: {
      titular: person("Secretaria", `secretaria.${agency}`),
      suplente: person("Secretaria adjunta", `adjunta.${agency}`),
    },
  };
  const received = dateOfDayNumber(dayNumber(`${year - 1}-12-01`) + random.whole(0, 30));
  let open = actionsFrom(addMonths(`${year}-01`, random.whole(0, 4)), random);
  let lastMeasurement = addMonths(monthOfDate(received), -1);
  const watchNow = (): PlanWatch => ({
    agencyName: `Órgão ${agency}`,
    acronym: null,
    ...people,
    actions: open,
    open: open.length,
    lastMeasurement,
    measuredFrom: null,
  });
  const first: WatchedPlan = {
    agency,
    plan,
    service: `Serviço ${plan}`,
    state: "submitted",
    checkedOn: received,
    watch: watchNow(),
    reminders: nothingSent,
  };
  const finished = open.map((action) => ({ key: action.key, on: doneOn(action, random) }));
  const later: Revision[] = [];
  for (const { on } of finished.toSorted((one, other) => (one.on < other.on ? -1 : 1))) {
    if (on <= received || on === later.at(-1)?.on || random.whole(1, 5) === 5) continue;
    const done = new Set(finished.filter((action) => action.on <= on).map(({ key }) => key));
    open = open.filter(({ key }) => !done.has(key));
    if (random.whole(1, 20) === 20) open = moved(open, random);
    if (random.whole(1, 10) <= 6) lastMeasurement = addMonths(monthOfDate(on), -1);
    later.push({ on, watch: watchNow() });
  }
  return { first, later };
}

function actionsFrom(month: string, random: Chance): readonly WatchedAction[] {
  let next = month;
  return standardActions.map(({ number, action, parties }) => {
    const own = { key: String(number), standard: number, action, parties, month: next };
    next = addMonths(next, random.whole(1, 3));
    return { ...own, situation: "notStarted", place: { sheet: "Cronograma", row: number + 5, column: 3 } };
  });
}

function doneOn({ month }: WatchedAction, random: Chance): CivilDate {
  const fate = random.whole(1, 100);
  const days = fate <= 55 ? -random.whole(0, 40) : fate <= 85 ? random.whole(1, 20) : random.whole(21, 120);
  return dateOfDayNumber(dayNumber(lastDayOf(month)) + days);
}

function moved(open: readonly WatchedAction[], random: Chance): readonly WatchedAction[] {
  const which = random.whole(0, Math.max(0, open.length - 1));
  return open.map((action, index) =>
    index === which ? { ...action, month: addMonths(action.month, random.whole(1, 3)) } : action,
  );
}
