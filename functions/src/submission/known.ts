import { stateAfterSubmission } from "../../../plan/lifecycle/after-submission.ts";
import { isLaunched } from "../../../plan/lifecycle/is-launched.ts";
import { actionsOf } from "../../../plan/schedule/actions.ts";
import type { AgencyContent, PlanContent } from "../../../plan/workbook/content.ts";
import type { AgencyDocument, RowsDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { Acceptance, PlanDocument } from "../documents/plan-document.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import { readRows } from "../repositories/rows.ts";
import { stored } from "../repositories/stored.ts";
import { emptyRows, partOf } from "./placed-row.ts";
import { planKeyOf } from "./plan-key.ts";

/** What the store has of what was sent, as one transaction read it. */
export type Known = KnownPlan | KnownWorkbook;

export interface KnownPlan {
  readonly kind: "plan";
  readonly content: PlanContent;
  /** The plan's key. */
  readonly plan: string;
  /** Null for a plan that was never received. */
  readonly current: PlanDocument | null;
  /** The state it is in once it is received. */
  readonly next: ReturnType<typeof stateAfterSubmission>;
  /** Null for an agency of which nothing was received. */
  readonly agency: AgencyDocument | null;
  /** The part that the plan's row is in, or the one where a new plan's goes if it has room. */
  readonly rows: RowsDocument;
}

export interface KnownWorkbook {
  readonly kind: "agency";
  readonly content: AgencyContent;
  readonly plan: null;
  readonly current: Acceptance | null;
  readonly agency: AgencyDocument | null;
  /** Part 0, where the agency workbook's row is. */
  readonly rows: RowsDocument;
}

/** Where the plan that a workbook is of stands. Two reads. */
export async function knownPlan(
  transaction: DocumentTransaction,
  siorg: string,
  agency: AgencyDocument | null,
  content: PlanContent,
): Promise<KnownPlan> {
  const plan = planKeyOf(content, agency?.plans ?? {});
  const part = partOf(agency, plan);
  const [found, rows] = await transaction.getMany([paths.plan(siorg, plan), paths.rows(siorg, part)]);
  const current = stored.plan.read(found);
  return {
    kind: "plan",
    content,
    plan,
    current,
    next: stateAfterSubmission(current?.state ?? null, isLaunched(actionsOf(content))),
    agency,
    rows: stored.rows.read(rows) ?? emptyRows(siorg, part, part + 1),
  };
}

/** Where the agency workbook stands. One read. */
export async function knownWorkbook(
  transaction: DocumentTransaction,
  siorg: string,
  agency: AgencyDocument | null,
  content: AgencyContent,
): Promise<KnownWorkbook> {
  const rows = (await readRows(transaction, siorg, 0)) ?? emptyRows(siorg, 0, 1);
  return { kind: "agency", content, plan: null, current: agency?.workbook ?? null, agency, rows };
}
