import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import type { Digest } from "../../../../plan/reminders/digest.ts";
import { type CountrySize, inventedCountry } from "./country.ts";
import { daysRun } from "./days.ts";
import { expectedTellings } from "./expected.ts";
import { itemsOf, mornings, TEAM } from "./simulate.ts";

/** What a year came to. */
export interface LivedYear {
  /** What should not be: somebody missed, told twice, told too early, or out of order. */
  readonly problems: readonly string[];
  readonly days: number;
  /** How often a plan was looked at. */
  readonly looks: number;
  readonly digests: readonly DigestCount[];
  /** What agencies' people were told, by kind and stage; `late` and `escalation` are all weeks together. */
  readonly told: ReadonlyMap<string, number>;
}

/** The digests to one kind of people. */
export interface DigestCount {
  readonly who: "owners" | "secretariats" | "ministry";
  readonly people: number;
  readonly digests: number;
  readonly items: number;
  /** The most that one person got in the year, and the most on one day to all. */
  readonly mostForOne: number;
  readonly mostOnADay: number;
}

/** Lives a year day by day, and compares what people were told with what they were to be told. */
export async function livedYear(year: number, size: CountrySize): Promise<LivedYear> {
  const days = await daysRun(year);
  const expected = expectedCounts(year, size, days);
  const problems: string[] = [];
  const stages = new Map<string, number>();
  const told = new Map<string, number>();
  const counts = { owners: new Counting(), secretariats: new Counting(), ministry: new Counting() };
  let looks = 0;
  for (const { date, plans, digests } of mornings(inventedCountry(year, size), days)) {
    looks += plans;
    problems.push(...differing(date, expected.get(date) ?? new Map(), digests));
    for (const digest of digests) {
      counts[whoseOf(digest)].add(digest);
      problems.push(...outOfOrder(digest, stages));
      if (digest.recipient.address !== TEAM.address) for (const item of digest.items) add(told, nameOf(item));
    }
  }
  const digests = (["owners", "secretariats", "ministry"] as const).map((who) => ({ who, ...counts[who].result() }));
  return { problems, days: days.length, looks, digests, told };
}

function expectedCounts(year: number, size: CountrySize, days: readonly CivilDate[]) {
  const expected = new Map<CivilDate, Map<string, number>>(days.map((day) => [day, new Map()]));
  for (const story of inventedCountry(year, size)) {
    for (const { on, address } of expectedTellings(story, days, TEAM.address))
      add(expected.get(on) ?? new Map(), address);
  }
  return expected;
}

/** Who has two digests of a day, or one about another number of things than expected. */
function differing(
  date: CivilDate,
  expected: ReadonlyMap<string, number>,
  digests: readonly Digest[],
): readonly string[] {
  const told = new Map(digests.map((digest) => [digest.recipient.address, itemsOf(digest)]));
  const people = new Set([...expected.keys(), ...told.keys()]);
  return [
    ...(told.size < digests.length ? [`${date}: somebody has two digests`] : []),
    ...[...people].flatMap((address) => {
      const [wanted, found] = [expected.get(address) ?? 0, told.get(address) ?? 0];
      return wanted === found ? [] : [`${date} ${address}: ${found} things instead of ${wanted}`];
    }),
  ];
}

function outOfOrder({ date, recipient, items }: Digest, stages: Map<string, number>): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind !== "action" && item.kind !== "escalation") return [];
    const key = `${recipient.address} ${item.plan} ${item.kind} ${item.key} ${item.deadline}`;
    const before = stages.get(key) ?? Number.NEGATIVE_INFINITY;
    stages.set(key, item.stage);
    const early = item.kind === "escalation" && item.daysLeft > -15;
    return before >= item.stage || early ? [`${date} ${key}: ${item.stage} after ${before}`] : [];
  });
}

function whoseOf({ recipient: { address } }: Digest): DigestCount["who"] {
  if (address === TEAM.address) return "ministry";
  return address.startsWith("dono") ? "owners" : "secretariats";
}

function nameOf(item: Digest["items"][number]): string {
  if (item.kind !== "action") return item.kind;
  return item.stage > 0 ? "late" : String(item.stage);
}

function add(counts: Map<string, number>, key: string, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

class Counting {
  readonly #people = new Map<string, number>();
  readonly #days = new Map<string, number>();
  #items = 0;

  add(digest: Digest): void {
    add(this.#people, digest.recipient.address);
    add(this.#days, digest.date);
    this.#items += itemsOf(digest);
  }

  result() {
    const sent = [...this.#people.values()];
    return {
      people: sent.length,
      digests: sent.reduce((sum, one) => sum + one, 0),
      items: this.#items,
      mostForOne: Math.max(0, ...sent),
      mostOnADay: Math.max(0, ...this.#days.values()),
    };
  }
}
