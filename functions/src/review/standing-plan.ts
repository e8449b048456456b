import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { PlanState } from "../../../plan/lifecycle/moves.ts";
import { nextReminderOn } from "../../../plan/reminders/next-reminder.ts";
import { defaultReminderPolicy } from "../../../plan/reminders/policy.ts";
import { type PlanReview, reviewRecord } from "../../../plan/review/plan-review.ts";
import type { AgencyDocument, RowsDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { PlanDocument } from "../documents/plan-document.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import { writeAgency } from "../repositories/agencies.ts";
import { writePlan } from "../repositories/plans.ts";
import { writeRows } from "../repositories/rows.ts";
import { stored } from "../repositories/stored.ts";
import { changedSummary } from "../submission/summary-of-rows.ts";

/** A plan with everything that says where it stands. */
export interface StandingPlan {
  readonly plan: PlanDocument;
  readonly agency: AgencyDocument;
  /** The part of the rows that it is in, and its row there. */
  readonly rows: RowsDocument;
  readonly row: PlanRecord;
}

/**
 * Reads where a plan stands; three reads. Null when there is no such plan.
 *
 * @throws {Error} when the plan has no row where its agency says: `plano verify --repair` puts it back
 */
export async function readStanding(
  transaction: DocumentTransaction,
  siorg: string,
  key: string,
): Promise<StandingPlan | null> {
  const [found, known] = await transaction.getMany([paths.plan(siorg, key), paths.agency(siorg)]);
  const plan = stored.plan.read(found);
  if (plan === null) return null;
  const agency = stored.agency.read(known);
  const part = agency?.plans[key]?.part ?? 0;
  const rows = stored.rows.read(await transaction.get(paths.rows(siorg, part)));
  const row = rows?.plans[key];
  if (agency === null || rows === null || row === undefined) {
    throw new Error(`Plan ${key} of agency ${siorg} is not in the consolidated rows.`);
  }
  return { plan, agency, rows, row };
}

/** Writes where a plan stands now: its document, its row and, when its state is another, its agency's summary. */
export function writeStanding(
  transaction: DocumentTransaction,
  { plan: before, agency, rows, row }: StandingPlan,
  { state, review }: { readonly state: PlanState; readonly review: PlanReview },
): PlanDocument {
  const plan: PlanDocument = { ...before, state, review };
  // What is cancelled reminds nobody, and what is reopened begins to again.
  const next = state === before.state ? plan : { ...plan, nextReminderOn: nextReminderOn(plan, defaultReminderPolicy) };
  const changed: PlanRecord = { ...row, state, review: reviewRecord(plan, review) };
  writePlan(transaction, next);
  writeRows(transaction, { ...rows, plans: { ...rows.plans, [plan.plan]: changed } });
  if (state !== before.state) {
    const { received } = agency.summary;
    writeAgency(transaction, { ...agency, summary: { ...changedSummary(agency.summary, row, changed), received } });
  }
  return next;
}
