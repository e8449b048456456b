import { type Capacity, capacities, type DigestItem, type Recipient } from "./digest.ts";
import type { DueItem } from "./due.ts";
import type { Contacts, PlanWatch } from "./watch.ts";

/** Whom there is to tell besides the plan's own people. */
export interface Reachable {
  /** The ministry's team. */
  readonly team: readonly Recipient[];
  /** Addresses that take no mail, in lower case. */
  readonly failed: ReadonlySet<string>;
}

/** Somebody who is to be told something. */
export interface Addressed {
  readonly recipient: Recipient;
  readonly item: DigestItem;
}

/**
 * Who is told what is due of a plan. An action is told to those responsible for it: the owner with a copy to the suplente,
 * the ministry's team, or both; what a contractor does, or nobody said who does, is the agency's to manage. Where the
 * agency has no owner whom mail reaches, the Secretaria Executiva's representatives are told. Nobody is told one thing
 * twice.
 */
export function addressed(
  watch: PlanWatch,
  items: readonly DueItem[],
  { team, failed }: Reachable,
): readonly Addressed[] {
  const able = withAddresses(watch, failed);
  const all = items.flatMap((item) =>
    addresseesOf(able, item, team).map(({ recipient, capacity }): Addressed => {
      return { recipient, item: { ...item, capacity } };
    }),
  );
  const kept = new Map<string, Addressed>();
  for (const one of all.sort(byStrength)) {
    const key = `${one.recipient.address} ${subjectOf(one.item)}`;
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

/** Within everything that a person may be told: of what plan and what in it. Two stages of one action are one subject. */
export function subjectOf(item: DigestItem): string {
  const what = item.kind === "action" || item.kind === "escalation" ? `action ${item.key}` : item.kind;
  return `${item.agency}.${item.plan} ${what}`;
}

/** Whether this person still is to the plan what the item says; the ministry's team is not the plan's to know. */
export function stillAddressed(watch: PlanWatch, { capacity }: DigestItem, { address }: Recipient): boolean {
  return capacity === "ministry" || holderOf(watch, capacity)?.address === address;
}

function holderOf({ owner, executiveSecretariat }: PlanWatch, capacity: Exclude<Capacity, "ministry">) {
  switch (capacity) {
    case "owner":
      return owner.titular;
    case "ownerDeputy":
      return owner.suplente;
    case "executiveSecretariat":
      return executiveSecretariat.titular;
    case "executiveSecretariatDeputy":
      return executiveSecretariat.suplente;
  }
}

interface Addressee {
  readonly recipient: Recipient;
  readonly capacity: Capacity;
}

function addresseesOf(watch: PlanWatch, item: DueItem, team: readonly Recipient[]): readonly Addressee[] {
  if (item.kind === "escalation") return secretariat(watch);
  if (item.kind !== "action") return agency(watch);
  const { parties } = item;
  const toMinistry = parties?.split("+").includes("ministry") ?? false;
  const ministry = toMinistry ? team.map((recipient) => ({ recipient, capacity: "ministry" as const })) : [];
  return parties === "ministry" ? ministry : [...agency(watch), ...ministry];
}

function agency(watch: PlanWatch): readonly Addressee[] {
  const { titular, suplente } = watch.owner;
  const owners = [...as("owner", titular), ...as("ownerDeputy", suplente)];
  return owners.length > 0 ? owners : secretariat(watch);
}

/** Without the people whom no mail reaches: others stand in for them. */
function withAddresses(watch: PlanWatch, failed: ReadonlySet<string>): PlanWatch {
  if (failed.size === 0) return watch;
  const able = (one: Recipient | null) => (one !== null && failed.has(one.address) ? null : one);
  const both = ({ titular, suplente }: Contacts) => ({ titular: able(titular), suplente: able(suplente) });
  return { ...watch, owner: both(watch.owner), executiveSecretariat: both(watch.executiveSecretariat) };
}

function secretariat({ executiveSecretariat: { titular, suplente } }: PlanWatch): readonly Addressee[] {
  return [...as("executiveSecretariat", titular), ...as("executiveSecretariatDeputy", suplente)];
}

function as(capacity: Capacity, recipient: Recipient | null): readonly Addressee[] {
  return recipient === null ? [] : [{ recipient, capacity }];
}

function byStrength(one: Addressed, other: Addressed): number {
  return capacities.indexOf(one.item.capacity) - capacities.indexOf(other.item.capacity);
}
