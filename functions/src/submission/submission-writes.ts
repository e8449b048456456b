import { namedPeople, namedSince } from "../../../plan/directory/named-people.ts";
import { reviewAfterSubmission } from "../../../plan/review/plan-review.ts";
import type { AgencyDocument, RowsDocument } from "../documents/agency-document.ts";
import type { PlanDocument } from "../documents/plan-document.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import { writeAgency } from "../repositories/agencies.ts";
import { writeEvent } from "../repositories/events.ts";
import { writePlan } from "../repositories/plans.ts";
import { createReceipt } from "../repositories/receipts.ts";
import { createRevision } from "../repositories/revisions.ts";
import { writeRows } from "../repositories/rows.ts";
import { type Accepted, acceptedOf } from "./acceptance.ts";
import { agencyWithPlan, agencyWithWorkbook } from "./agency-standing.ts";
import { agencyRow, planRow } from "./consolidated-row.ts";
import type { Verdict } from "./judge.ts";
import type { Known, KnownPlan, KnownWorkbook } from "./known.ts";
import { placedRow } from "./placed-row.ts";
import { reviewOf } from "./review-of.ts";
import type { Sending } from "./sending.ts";
import { watchedPlan } from "./watched-plan.ts";

/** Everything that an accepted sending writes. */
export interface SubmissionWrites extends Omit<Accepted, "acceptance"> {
  readonly agency: AgencyDocument;
  readonly rows: readonly RowsDocument[];
  /** Null for an agency workbook, whose acceptance is in the agency. */
  readonly plan: PlanDocument | null;
}

/** What to write of a sending that was accepted. */
export function submissionWrites(
  sending: Sending,
  known: Known,
  verdict: Extract<Verdict, { kind: "accepted" }>,
): SubmissionWrites {
  const { acceptance, ...accepted } = acceptedOf(sending, verdict, known);
  const { agency: siorg } = sending.account;
  const changed = known.kind === "plan" ? withPlan(siorg, known, acceptance) : withWorkbook(siorg, known, acceptance);
  return { ...accepted, ...changed };
}

type Changed = Pick<SubmissionWrites, "agency" | "rows" | "plan">;

function withPlan(siorg: string, known: KnownPlan, acceptance: Accepted["acceptance"]): Changed {
  const { content, plan: key, current, next: state, agency, rows } = known;
  if (state === "refused") throw new Error(`Plan ${key} of agency ${siorg} takes no submission.`);
  const service = content.fields["service.name"].value;
  const review = reviewAfterSubmission(reviewOf(current), acceptance.receipt.hash);
  const standing = { ...acceptance, agency: siorg, plan: key, service, state, review };
  const plan = watchedPlan(standing, content, current?.reminders);
  const record = planRow(content, plan);
  const people = namedSince(namedPeople(content, acceptance), rows.people?.[key]);
  const placed = placedRow(agency, rows, { plan: key, record, people });
  const old = rows.plans[key] ?? null;
  const { moment } = acceptance.receipt;
  return { agency: agencyWithPlan(siorg, agency, { placed, old, record, plan: key, moment }), rows: placed.rows, plan };
}

function withWorkbook(siorg: string, known: KnownWorkbook, acceptance: Accepted["acceptance"]): Changed {
  const record = agencyRow(known.content, acceptance);
  const workbookPeople = namedSince(namedPeople(known.content, acceptance), known.rows.workbookPeople);
  const rows = { ...known.rows, workbook: record, workbookPeople };
  return { agency: agencyWithWorkbook(siorg, known.agency, { acceptance, record, rows }), rows: [rows], plan: null };
}

/** Writes it: five documents for an agency workbook, six for a plan, seven for one that needs a new part of the rows. */
export function writeSubmission(
  transaction: DocumentTransaction,
  key: string,
  eventId: string,
  { agency, rows, plan, revision, receipt, event }: SubmissionWrites,
): void {
  createReceipt(transaction, key, receipt);
  createRevision(transaction, revision);
  if (plan !== null) writePlan(transaction, plan);
  for (const part of rows) writeRows(transaction, part);
  writeAgency(transaction, agency);
  writeEvent(transaction, eventId, event);
}
