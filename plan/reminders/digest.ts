import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { ListCode } from "../form/lists.ts";
import type { Place } from "../workbook/entry.ts";

/**
 * What one person is told on one day: everything that concerns them, of however many plans, in one message. It is plain
 * data and is stored as it is.
 */
export interface Digest {
  /** The business day in America/Sao_Paulo that it is of; `daysLeft` is counted from it. */
  readonly date: CivilDate;
  readonly recipient: Recipient;
  /** The most urgent first, at most {@link MOST_ITEMS}. */
  readonly items: readonly DigestItem[];
  /** Items beyond those. */
  readonly omitted: number;
  /** Once a week for the ministry's people; null for everybody else and on every other day. */
  readonly overview: Overview | null;
  /** Why they get it: everything that they are in it, without repetition, in the order of {@link capacities}. */
  readonly capacities: readonly Capacity[];
}

/** A message has a size that people read, and a document one that a store takes. */
export const MOST_ITEMS = 200;

/** Who a digest is for. */
export interface Recipient {
  /** As the form says it; null where it says none. */
  readonly name: string | null;
  /** One well-formed address, in lower case: two spellings are one person. */
  readonly address: string;
}

/** What somebody is to an item; the stronger first, since it is told once to whoever is several. */
export const capacities = [
  /** The titular owner of the service. */
  "owner",
  /** The owner's suplente, who answers while no mail reaches the titular. */
  "ownerStandIn",
  /** The owner's suplente, who gets a copy. */
  "ownerDeputy",
  /** One of the ministry's people. */
  "ministry",
  /** The focal point of an agency, who answers for its rounds. */
  "focalPoint",
  /** The titular representative of the agency's Secretaria Executiva. */
  "executiveSecretariat",
  "executiveSecretariatStandIn",
  "executiveSecretariatDeputy",
] as const;

export type Capacity = (typeof capacities)[number];

/** Whose an item is. */
interface OfAgency {
  /** The SIORG code without leading zeros. */
  readonly agency: string;
  readonly agencyName: string | null;
  readonly acronym: string | null;
  /** What the recipient is to this item. */
  readonly capacity: Capacity;
}

/** Where an item comes from. */
interface OfPlan extends OfAgency {
  /** The plan's key within its agency. */
  readonly plan: string;
  readonly service: string | null;
}

/** One thing to do. Further kinds may come: whoever shows items switches over `kind` exhaustively. */
export type DigestItem = ActionItem | MeasurementItem | SilenceItem | RoundItem;

/** The kinds of items that are of one plan. */
export type PlanItem = Exclude<DigestItem, RoundItem>;

/** The name of a kind of item. */
export type DigestItemKind = DigestItem["kind"];

/** An action of the schedule, open: `action` to those who answer for it, `escalation` to those above them. */
export interface ActionItem extends OfPlan {
  readonly kind: "action" | "escalation";
  /** What the action is known by within its plan, whatever happens to the rows around it. */
  readonly key: string;
  /** 1 to 7 for a standard action, null for one the agency added. */
  readonly standard: number | null;
  /** The action's words. */
  readonly action: string;
  readonly parties: ListCode<"parties"> | null;
  readonly situation: ListCode<"situations">;
  /** The stage that was reached, in days after the deadline: -30 is thirty days before it, 0 the day, 7 a week late. */
  readonly stage: number;
  readonly deadline: CivilDate;
  /** From the digest's date to the deadline: 0 on the day, negative when late. It decides the words, not the stage. */
  readonly daysLeft: number;
  /** The cell of the action's month. */
  readonly place: Place;
}

/** No measurement of a month that has ended. */
export interface MeasurementItem extends OfPlan {
  readonly kind: "measurement";
  /** The month that is missing, the latest where several are. */
  readonly month: Month;
  /** The last month that was measured; null when none was. */
  readonly last: Month | null;
}

/** Nothing was received of a plan with open actions. */
export interface SilenceItem extends OfPlan {
  readonly kind: "silence";
  /** The day the last revision was received. */
  readonly since: CivilDate;
  /** From that day to the digest's date. */
  readonly days: number;
}

/** Something is expected of the agency in a round and is missing: of many plans at once, or of none. */
export interface RoundItem extends OfAgency {
  readonly kind: "round";
  readonly plan: null;
  readonly service: null;
  readonly round: string;
  /** What the round is called. */
  readonly name: string;
  /** The round's due day. */
  readonly deadline: CivilDate;
  /** The stage that was reached, as of an action; `OPENING` before the first of these. */
  readonly stage: number;
  /** From the digest's date to the deadline, as of an action. */
  readonly daysLeft: number;
  /** How many of the agency's expectations nothing was received or declared of. */
  readonly missing: number;
}

/** The ministry's week: the country's figures on the digest's date, and what has been late for longest. */
export interface Overview {
  readonly agencies: number;
  readonly plans: number;
  /** Open actions past their deadline. */
  readonly late: LateCount;
  /** Of those, the ones that are late by more than `overdueAfter` days. */
  readonly overdue: LateCount;
  /** The policy's number, for the words. */
  readonly overdueAfter: number;
  /** The longest overdue first, at most {@link MOST_OVERDUE}. */
  readonly longest: readonly OverdueAction[];
}

/** So many actions of the whole country are named in a week's overview; the consolidated view has the others. */
export const MOST_OVERDUE = 50;

export interface LateCount {
  readonly actions: number;
  readonly plans: number;
  readonly agencies: number;
}

export interface OverdueAction {
  readonly agency: string;
  readonly agencyName: string | null;
  readonly acronym: string | null;
  readonly plan: string;
  readonly service: string | null;
  readonly action: string;
  readonly parties: ListCode<"parties"> | null;
  readonly deadline: CivilDate;
  readonly daysLate: number;
}

/** What a digest is known by: one person gets one a day. Ids of documents are made of it. */
export function digestKey({ date, recipient }: Pick<Digest, "date" | "recipient">): string {
  return `${date}.${recipient.address}`;
}
