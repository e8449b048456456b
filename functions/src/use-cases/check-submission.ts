import type { Checked, CheckRequest } from "../../../plan/contract/submission.ts";
import type { Account } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import type { Acceptance } from "../documents/plan-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";
import { readPlan } from "../repositories/plans.ts";
import { explained } from "../submission/explained.ts";
import { planKeyOf } from "../submission/plan-key.ts";
import { readSent, type SentWorkbook } from "../submission/sent-workbook.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** A workbook that somebody wants to be told about. */
export interface CheckSubmission {
  readonly account: Account;
  readonly grid: Grid;
  readonly request: CheckRequest;
}

/**
 * What would be said of a workbook if it were sent now; nothing is written. To an agency's people it is a workbook of
 * their own agency or none; the ministry may check any agency's.
 *
 * @throws {StoreError} when the store does not answer
 */
export async function checkSubmission(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { account, grid, request }: CheckSubmission,
): Promise<Outcome<Checked>> {
  const read = readSent(grid, { today: todayInBrasilia(now()), final: request.final, sender: account.agency });
  if (!read.ok) return refused({ code: "unusable-workbook", failure: read.failure });
  const { sent } = read;
  const agency = sent.content.fields["agency.siorg"].value?.replace(/^0+/, "") ?? null;
  const { plan, current } = await currentOf(store, account.agency ?? agency, sent);
  const revision = (current?.revision ?? 0) + 1;
  const findings = sent.findingsAs(revision);
  return done({
    kind: sent.kind,
    agency,
    service: sent.kind === "plan" ? sent.content.fields["service.name"].value : null,
    plan,
    revision,
    findings,
    explanations: explained(findings, [], current).explanations,
  });
}

interface Current {
  /** Null for an agency workbook. */
  readonly plan: string | null;
  readonly current: Acceptance | null;
}

/** What was last received of the same plan or agency workbook, nulls when nothing was. At most two reads. */
async function currentOf(store: DocumentReader, siorg: string | null, sent: SentWorkbook): Promise<Current> {
  const agency = siorg && /^\d{1,20}$/.test(siorg) ? await readAgency(store, siorg) : null;
  if (!siorg || agency === null) return { plan: null, current: null };
  if (sent.kind === "agency") return { plan: null, current: agency.workbook };
  const plan = planKeyOf(sent.content, agency.plans);
  const current = await readPlan(store, siorg, plan);
  return { plan: current && plan, current };
}
