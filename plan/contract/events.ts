import type { By } from "../people/by.ts";

/** What can happen. */
export type EventKind =
  | "plan.submitted"
  | "plan.refused"
  | "agency.submitted"
  | "agency.refused"
  /** The ministry moved a plan: `act`, `from`, `to`, `revision`, `reason`. */
  | "plan.moved"
  /** The owner or the chair confirmed a plan, or took that back: `confirmer`, `confirmed`, `revision`. */
  | "plan.confirmed"
  /** The ministry commented, or a comment was settled: `comment`, `field`, `state`; never its words. */
  | "plan.commented"
  | "letters.imported"
  | "portal.decided"
  | "round.opened"
  | "round.changed"
  | "round.closed"
  | "round.reopened"
  | "round.expected"
  | "round.waived"
  | "round.unwaived"
  | "round.declared"
  | "round.undeclared"
  | "month.closed"
  /** An agency asked for a visit: `visit`, `kind`. */
  | "visit.asked"
  /** Either side moved one: `visit`, `act`, `from`, `to`, `day`; never why. */
  | "visit.moved"
  /** The directory was taken away: `entries`, `as` workbook or addresses; never whose. */
  | "directory.exported"
  | "person.invited"
  | "person.changed"
  | "person.disabled"
  | "person.enabled"
  | "person.erased"
  | "rows.repaired"
  | "mail.resent"
  | "mail.dismissed"
  | "reminders.paused"
  | "reminders.resumed";

/** One thing that somebody did. */
export interface EventListed {
  readonly id: string;
  readonly kind: EventKind;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: By;
  /** The agency it concerns; null when none. */
  readonly agency: string | null;
  readonly plan: string | null;
  /** What else there is to say of it, by kind. */
  readonly details: { readonly [name: string]: unknown };
}

/** Events, the newest first. */
export interface EventsPage {
  readonly events: readonly EventListed[];
  /** What `before` has to be for the page after this one; null on the last page. */
  readonly next: string | null;
}
