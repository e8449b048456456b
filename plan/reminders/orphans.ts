import type { Finding } from "../rules/rule.ts";
import { recipientFor } from "./recipient-for.ts";
import type { Contacts, WatchedPlan } from "./watch.ts";

/**
 * How a plan comes to have nobody:
 *
 * - `same-person`: the titular of a role is also its suplente;
 * - `no-working-address`: neither of them has an address that takes mail;
 * - `many-roles`: one person has more than two roles, and the plan stops when they do.
 */
export type OrphanKind = "same-person" | "no-working-address" | "many-roles";

/** One reason for which a plan may soon have nobody. */
export interface OrphanListed {
  readonly kind: OrphanKind;
  readonly agency: string;
  readonly acronym: string | null;
  readonly plan: string;
  readonly service: string | null;
  /** The role that it is about; null for somebody who has too many of them. */
  readonly role: "owner" | "executiveSecretariat" | null;
  /** Who it is about, as the plan names them; null when it names nobody. */
  readonly who: string | null;
}

/** What of a plan tells of orphans. A plan received before reminders were kept has no `watch`. */
export type PlanWithPeople = Pick<WatchedPlan, "agency" | "plan" | "service" | "state"> &
  Partial<Pick<WatchedPlan, "watch">> & { readonly findings: readonly Finding[] };

const ROLES = ["owner", "executiveSecretariat"] as const;

/**
 * Why a plan may soon have nobody, of a plan that is still going on.
 *
 * @param failed addresses that take no mail, in lower case
 */
export function orphansOf(plan: PlanWithPeople, failed: ReadonlySet<string>): readonly OrphanListed[] {
  const { agency, service, watch } = plan;
  if (plan.state === "cancelled" || plan.state === "launched") return [];
  const of = { agency, acronym: watch?.acronym ?? null, plan: plan.plan, service };
  const orphans: OrphanListed[] = [];
  for (const role of watch ? ROLES : []) {
    const contacts = watch?.[role];
    const kind = contacts ? kindOf(contacts, failed) : null;
    if (contacts && kind) orphans.push({ ...of, kind, role, who: whoOf(contacts) });
  }
  for (const { rule, values } of plan.findings) {
    if (rule !== "people.many-roles") continue;
    const who = values.who;
    orphans.push({ ...of, kind: "many-roles", role: null, who: typeof who === "string" ? who : null });
  }
  return orphans;
}

function kindOf({ titular, suplente }: Contacts, failed: ReadonlySet<string>): OrphanKind | null {
  if (recipientFor(titular, suplente, failed) === null) return "no-working-address";
  return titular !== null && titular.address === suplente?.address ? "same-person" : null;
}

function whoOf({ titular, suplente }: Contacts): string | null {
  const person = titular ?? suplente;
  return person === null ? null : (person.name ?? person.address);
}
