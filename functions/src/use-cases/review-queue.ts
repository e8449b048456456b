import { filterRecords } from "../../../plan/consolidation/filter-records.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { Queue, QueuedPlan, QueueFilter } from "../../../plan/contract/review.ts";
import { confirmers } from "../../../plan/lifecycle/confirmations.ts";
import type { PlanState } from "../../../plan/lifecycle/moves.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { allRows } from "../repositories/all-rows.ts";
import { done, type Outcome } from "./outcome.ts";
import { pageOf } from "./page-of.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** The states in which it is the ministry's turn. */
const WAITING: readonly PlanState[] = ["submitted", "underReview", "amended"];

/**
 * The plans that wait for the ministry, or those that it asks for, those that wait longest first. One read an agency and
 * one for each further hundred plans of it; with agencies named in the filter only theirs.
 */
export async function reviewQueue(
  { store, now }: Pick<Surroundings, "store" | "now">,
  filter: QueueFilter,
): Promise<Outcome<Queue>> {
  const { agency, text, state = WAITING } = filter;
  const plans = new Map<string, QueuedPlan>();
  // An agency's first part, which comes before its others, has its own workbook, which says what it is called.
  const workbooks = new Map<string, AgencyRecord>();
  for await (const rows of allRows(store, agency ?? null)) {
    if (rows.workbook !== null) workbooks.set(rows.agency, rows.workbook);
    const workbook = workbooks.get(rows.agency);
    const received = { plans: Object.values(rows.plans), agencies: workbook ? [workbook] : [] };
    const wanted = filterRecords(received, { state, text });
    for (const record of wanted.plans) {
      const queued = queuedPlan(rows.agency, record);
      // A plan that moves to another part while the rows are read may be met twice.
      if (queued !== null && isWanted(queued, filter)) plans.set(`${queued.agency}.${queued.plan}`, queued);
    }
  }
  const all = [...plans.values()].sort((one, other) => compare(placeOf(one), placeOf(other)));
  return done(pageOf(all, filter, todayInBrasilia(now())));
}

/** Null for what was received before reviews were kept: `plano verify --repair` adds that. */
function queuedPlan(agency: string, record: PlanRecord): QueuedPlan | null {
  const { planId, review, service, state, revision, findings, agency: identity } = record;
  if (planId === null || !review) return null;
  const { name: agencyName, acronym } = identity;
  const named = service.name?.value ?? null;
  return { agency, agencyName, acronym, plan: planId, service: named, state, revision, findings, ...review };
}

function isWanted(plan: QueuedPlan, { final, comments }: QueueFilter): boolean {
  const isFinal = plan.sentAsFinal && plan.confirmed.length === confirmers.length;
  return (
    (final === undefined || (final === "yes") === isFinal) &&
    (comments === undefined || (comments === "open") === plan.openComments > 0)
  );
}

function placeOf({ received, agency, plan }: QueuedPlan): string {
  return [received, agency.padStart(9, "0"), plan].join(" ");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
