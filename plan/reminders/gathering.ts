import { type CivilDate, daysBetween } from "../calendar/civil-date.ts";
import { type Addressed, subjectOf } from "./addressees.ts";
import { capacities, type Digest, type DigestItem, MOST_ITEMS, type Overview, type Recipient } from "./digest.ts";

/** What was gathered for one person and is in no digest yet. */
export interface Gathering {
  readonly recipient: Recipient;
  /** The most urgent first, at most {@link MOST_ITEMS}. */
  readonly items: readonly DigestItem[];
  readonly omitted: number;
  readonly overview: Overview | null;
}

/** What there is to add for one person. */
export type Gathered = Pick<Gathering, "recipient" | "items" | "overview">;

/** What is addressed, person by person, by address. */
export function byPerson(addressed: Iterable<Addressed>): readonly Gathered[] {
  const people = new Map<string, { recipient: Recipient; items: DigestItem[] }>();
  for (const { recipient, item } of addressed) {
    const known = people.get(recipient.address);
    if (known) {
      known.recipient = sameName(known.recipient, recipient);
      known.items.push(item);
    } else people.set(recipient.address, { recipient, items: [item] });
  }
  return [...people.values()]
    .sort((one, other) => compare(one.recipient.address, other.recipient.address))
    .map((person) => ({ ...person, overview: null }));
}

/**
 * Adds to what was gathered for a person. The outcome is the same in whatever order and portions it is added: what is
 * told again replaces what was to be told of it, and only the most urgent items are kept.
 */
export function gathered(before: Gathering | null, added: Gathered): Gathering {
  const items = new Map(before?.items.map((item) => [subjectOf(item), item]));
  for (const item of added.items) {
    const known = items.get(subjectOf(item));
    items.set(subjectOf(item), known === undefined ? item : laterOf(known, item));
  }
  const all = [...items.values()].sort(byUrgency);
  return {
    recipient: before ? sameName(before.recipient, added.recipient) : added.recipient,
    items: all.slice(0, MOST_ITEMS),
    omitted: (before?.omitted ?? 0) + Math.max(0, all.length - MOST_ITEMS),
    overview: added.overview ?? before?.overview ?? null,
  };
}

/** The digest of what was gathered, as of its day: what was gathered earlier is as many days nearer. */
export function digestOf({ recipient, items, omitted, overview }: Gathering, date: CivilDate): Digest {
  const present = new Set(items.map(({ capacity }) => capacity));
  if (overview !== null) present.add("ministry");
  return {
    date,
    recipient,
    items: items.map((item) => asOf(item, date)),
    omitted,
    overview,
    capacities: capacities.filter((capacity) => present.has(capacity)),
  };
}

function asOf(item: DigestItem, date: CivilDate): DigestItem {
  switch (item.kind) {
    case "action":
    case "escalation":
    case "round":
      return { ...item, daysLeft: daysBetween(date, item.deadline) };
    case "silence":
      return { ...item, days: daysBetween(item.since, date) };
    case "measurement":
      return item;
  }
}

/** The same thing told in two stages at once: the later stage, or the one with the stronger capacity. */
function laterOf(one: DigestItem, other: DigestItem): DigestItem {
  const [first] = [one, other].sort(
    (left, right) =>
      stageOf(right) - stageOf(left) ||
      capacities.indexOf(left.capacity) - capacities.indexOf(right.capacity) ||
      byUrgency(left, right),
  );
  return first ?? one;
}

/** How far a thing had come when it was told; comparable among items of one subject alone. */
function stageOf(item: DigestItem): number {
  switch (item.kind) {
    case "action":
    case "escalation":
    case "round":
      // A deadline that moved meanwhile is told by its own date.
      return Number(item.deadline.replaceAll("-", "")) * 10_000 + item.stage;
    case "silence":
      return Number(item.since.replaceAll("-", "")) * 10_000 + item.days;
    case "measurement":
      return Number(item.month.replace("-", ""));
  }
}

const KINDS: { readonly [K in DigestItem["kind"]]: string } = {
  action: "0",
  escalation: "0",
  round: "0",
  measurement: "1",
  silence: "2",
};

/** Actions and rounds by deadline, then measurements, then silence; within each by agency and plan. */
function byUrgency(one: DigestItem, other: DigestItem): number {
  return compare(urgencyOf(one), urgencyOf(other));
}

function urgencyOf(item: DigestItem): string {
  const since = item.kind === "measurement" ? item.month : item.kind === "silence" ? item.since : item.deadline;
  return [KINDS[item.kind], since, item.agency.padStart(8, "0"), subjectOf(item), item.kind].join(" ");
}

/** One person is named in two ways by two plans: always the same one of them is taken. */
function sameName(one: Recipient, other: Recipient): Recipient {
  if (one.name === null) return other;
  return other.name !== null && other.name < one.name ? other : one;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
