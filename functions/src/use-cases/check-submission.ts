import type { Checked, CheckRequest, Since } from "../../../plan/contract/submission.ts";
import type { Account } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import type { Acceptance, RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";
import { readPlan } from "../repositories/plans.ts";
import { readRevision } from "../repositories/revisions.ts";
import { conflictOf } from "../submission/conflict.ts";
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
  const { plan, current, since } = await receivedOf(store, account.agency ?? agency, sent);
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
    since,
  });
}

/** What was last received of the same plan or agency workbook. */
interface LastReceived {
  /** Null for an agency workbook. */
  readonly plan: string | null;
  /** Null when nothing was. */
  readonly current: Acceptance | null;
  readonly since: Since | null;
}

const NOTHING: LastReceived = { plan: null, current: null, since: null };

/** At most three reads. */
async function receivedOf(store: DocumentReader, siorg: string | null, sent: SentWorkbook): Promise<LastReceived> {
  if (!siorg || !/^\d{1,20}$/.test(siorg)) return NOTHING;
  const agency = await readAgency(store, siorg);
  if (agency === null) return NOTHING;
  const plan = sent.kind === "plan" ? planKeyOf(sent.content, agency.plans) : null;
  const current = plan === null ? agency.workbook : await readPlan(store, siorg, plan);
  if (current === null) return NOTHING;
  const received = await readRevision(store, { agency: siorg, plan }, current.revision);
  return { plan, current, since: received && sinceOf(sent, received) };
}

/** So many differences are told: nobody reads more of them before sending. */
const MOST_DIFFERENCES = 300;

function sinceOf(sent: SentWorkbook, received: RevisionDocument): Since {
  const { current, differences } = conflictOf(sent, { base: sent.base, plan: received.plan, current: received });
  const told = differences.slice(0, MOST_DIFFERENCES);
  return { ...current, differences: told, more: differences.length - told.length };
}
