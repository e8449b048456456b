import { countFindings } from "../../../plan/consolidation/finding-counts.ts";
import type { Checked, CheckRequest, Since } from "../../../plan/contract/submission.ts";
import type { Account, AgencyAccount } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import type { Acceptance, RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";
import { readPlan } from "../repositories/plans.ts";
import { readRevision } from "../repositories/revisions.ts";
import { noteWork } from "../rounds/note-work.ts";
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
  surroundings: Pick<Surroundings, "store" | "now">,
  input: CheckSubmission,
): Promise<Outcome<Checked>> {
  const looked = await lookedAt(surroundings, input);
  return looked.ok ? done(looked.result.checked) : looked;
}

/**
 * As {@link checkSubmission} for an agency's people, and beside it is noted that they are working on the workbook
 * (`noteWork`): one read and at most one write more.
 */
export async function checkOwn(
  surroundings: Pick<Surroundings, "store" | "now">,
  input: CheckSubmission & { readonly account: AgencyAccount },
): Promise<Outcome<Checked>> {
  const looked = await lookedAt(surroundings, input);
  if (!looked.ok) return looked;
  const { checked, key } = looked.result;
  const { error: errors, query: queries } = countFindings(checked.findings);
  const found = { errors, queries, refused: false };
  await noteWork(surroundings, { account: input.account, plan: key, found, service: checked.service });
  return done(checked);
}

/** What is said of a workbook, with the key that its plan has or would have; null for an agency workbook. */
interface LookedAt {
  readonly checked: Checked;
  readonly key: string | null;
}

async function lookedAt(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { account, grid, request }: CheckSubmission,
): Promise<Outcome<LookedAt>> {
  const read = readSent(grid, { today: todayInBrasilia(now()), final: request.final, sender: account.agency });
  if (!read.ok) return refused({ code: "unusable-workbook", failure: read.failure });
  const { sent } = read;
  const agency = sent.content.fields["agency.siorg"].value?.replace(/^0+/, "") ?? null;
  const { key, plan, current, since } = await receivedOf(store, account.agency ?? agency, sent);
  const revision = (current?.revision ?? 0) + 1;
  const findings = sent.findingsAs(revision);
  const checked: Checked = {
    kind: sent.kind,
    agency,
    service: sent.kind === "plan" ? sent.content.fields["service.name"].value : null,
    plan,
    revision,
    findings,
    explanations: explained(findings, [], current).explanations,
    since,
  };
  return done({ checked, key });
}

/** What was last received of the same plan or agency workbook. */
interface LastReceived {
  /** The plan's key whether or not anything was received of it. */
  readonly key: string | null;
  /** Null for an agency workbook. */
  readonly plan: string | null;
  /** Null when nothing was. */
  readonly current: Acceptance | null;
  readonly since: Since | null;
}

const NOTHING = { plan: null, current: null, since: null } as const;

/** At most three reads. */
async function receivedOf(store: DocumentReader, siorg: string | null, sent: SentWorkbook): Promise<LastReceived> {
  const known = siorg && /^\d{1,20}$/.test(siorg);
  const agency = known ? await readAgency(store, siorg) : null;
  const key = sent.kind === "plan" ? planKeyOf(sent.content, agency?.plans ?? {}) : null;
  if (!known || agency === null) return { key, ...NOTHING };
  const current = key === null ? agency.workbook : await readPlan(store, siorg, key);
  if (current === null) return { key, ...NOTHING };
  const received = await readRevision(store, { agency: siorg, plan: key }, current.revision);
  return { key, plan: key, current, since: received && sinceOf(sent, received) };
}

/** So many differences are told: nobody reads more of them before sending. */
const MOST_DIFFERENCES = 300;

function sinceOf(sent: SentWorkbook, received: RevisionDocument): Since {
  const { current, differences } = conflictOf(sent, { base: sent.base, plan: received.plan, current: received });
  const told = differences.slice(0, MOST_DIFFERENCES);
  return { ...current, differences: told, more: differences.length - told.length };
}
