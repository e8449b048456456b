import { type Capacity, capacities, type DigestItem, type Recipient } from "./digest.ts";
import type { DueItem } from "./due.ts";
import { recipientFor } from "./recipient-for.ts";
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
 * or the suplente in the place of an owner whom no mail reaches; the ministry's team; or both; what a contractor does, or nobody said who does, is the agency's to manage. Where the
 * agency has no owner whom mail reaches, the Secretaria Executiva's representatives are told. Nobody is told one thing
 * twice.
 */
export function addressed(
  watch: PlanWatch,
  items: readonly DueItem[],
  { team, failed }: Reachable,
): readonly Addressed[] {
  const groups = {
    owners: holders(watch.owner, failed, OWNER),
    secretariat: holders(watch.executiveSecretariat, failed, SECRETARIAT),
    team: team.filter(({ address }) => !failed.has(address)).map(as("ministry")),
  };
  const all = items.flatMap((item) =>
    addresseesOf(item, groups).map(({ recipient, capacity }): Addressed => {
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
  if (item.kind === "round") return `${item.agency} round ${item.round}`;
  const what = item.kind === "action" || item.kind === "escalation" ? `action ${item.key}` : item.kind;
  return `${item.agency}.${item.plan} ${what}`;
}

/** Whether this person still is to the plan what the item says; the ministry's team and focal points are not the plan's to know. */
export function stillAddressed(watch: PlanWatch, { capacity }: DigestItem, { address }: Recipient): boolean {
  return capacity === "ministry" || capacity === "focalPoint" || holderOf(watch, capacity)?.address === address;
}

function holderOf({ owner, executiveSecretariat }: PlanWatch, capacity: Exclude<Capacity, "ministry" | "focalPoint">) {
  switch (capacity) {
    case "owner":
      return owner.titular;
    case "ownerStandIn":
    case "ownerDeputy":
      return owner.suplente;
    case "executiveSecretariat":
      return executiveSecretariat.titular;
    case "executiveSecretariatStandIn":
    case "executiveSecretariatDeputy":
      return executiveSecretariat.suplente;
  }
}

interface Addressee {
  readonly recipient: Recipient;
  readonly capacity: Capacity;
}

interface Groups {
  readonly owners: readonly Addressee[];
  readonly secretariat: readonly Addressee[];
  readonly team: readonly Addressee[];
}

function addresseesOf(item: DueItem, { owners, secretariat, team }: Groups): readonly Addressee[] {
  if (item.kind === "escalation") return secretariat;
  const agency = owners.length > 0 ? owners : secretariat;
  if (item.kind !== "action") return agency;
  const { parties } = item;
  if (parties === "ministry") return team;
  return parties?.split("+").includes("ministry") ? [...agency, ...team] : agency;
}

/** What the titular of a role is, the suplente in their place, and the suplente beside them. */
type Ranks = readonly [titular: Capacity, standIn: Capacity, deputy: Capacity];

const OWNER: Ranks = ["owner", "ownerStandIn", "ownerDeputy"];
const SECRETARIAT: Ranks = ["executiveSecretariat", "executiveSecretariatStandIn", "executiveSecretariatDeputy"];

/** Whom of a role mail reaches, and as what. */
function holders(
  { titular, suplente }: Contacts,
  failed: ReadonlySet<string>,
  [first, standIn, deputy]: Ranks,
): readonly Addressee[] {
  const reached = recipientFor(titular, suplente, failed);
  if (reached === null) return [];
  if (reached.standsIn) return [as(standIn)(reached.person)];
  const copied = suplente !== null && !failed.has(suplente.address) ? [as(deputy)(suplente)] : [];
  return [as(first)(reached.person), ...copied];
}

function as(capacity: Capacity): (recipient: Recipient) => Addressee {
  return (recipient) => ({ recipient, capacity });
}

function byStrength(one: Addressed, other: Addressed): number {
  return capacities.indexOf(one.item.capacity) - capacities.indexOf(other.item.capacity);
}
