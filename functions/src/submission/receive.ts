import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { paths } from "../documents/paths.ts";
import type { Acceptance, RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import { readRevision } from "../repositories/revisions.ts";
import { stored } from "../repositories/stored.ts";
import { judge } from "./judge.ts";
import { type Known, knownPlan, knownWorkbook } from "./known.ts";
import type { Sending } from "./sending.ts";
import { submissionWrites, writeSubmission } from "./submission-writes.ts";

/** What came of a sending in the store. */
export type Received =
  | { readonly kind: "submitted"; readonly answer: Submitted }
  /** `plan` is null for an agency workbook, and where it was not asked which plan it is. */
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly plan: string | null }
  | {
      readonly kind: "stale";
      readonly base: number;
      readonly plan: string | null;
      readonly current: RevisionDocument;
    };

/**
 * Receives a workbook within a transaction: at most five documents read (six when it turns out to be stale) and seven
 * written. The receipt under the request's key is read first and created with the rest, so that whatever happens to
 * the transaction's answer, the same request is accepted once.
 */
export async function receive(transaction: DocumentTransaction, sending: Sending): Promise<Received> {
  const { account, request, requestHash, sent } = sending;
  const [person, receipt, agency] = await transaction.getMany([
    paths.person(account.uid),
    paths.receipt(account.agency, request.key),
    paths.agency(account.agency),
  ]);
  const unwelcome = refusalOfActing(account, stored.person.read(person));
  if (unwelcome) return { kind: "refused", refusal: unwelcome, plan: null };
  const used = stored.receipt.read(receipt);
  if (used) {
    if (used.requestHash === requestHash) return { kind: "submitted", answer: used.answer };
    return { kind: "refused", refusal: { code: "key-reused" }, plan: used.plan };
  }
  const before = stored.agency.read(agency);
  const known =
    sent.kind === "plan"
      ? await knownPlan(transaction, account.agency, before, sent.content)
      : await knownWorkbook(transaction, account.agency, before, sent.content);
  if (known.kind === "plan" && known.next === "refused") {
    return { kind: "refused", refusal: { code: "plan-cancelled" }, plan: known.plan };
  }
  const { plan } = known;
  const verdict = judge(sending, known.current);
  if (verdict.kind === "refused") return { kind: "refused", refusal: verdict.refusal, plan };
  if (verdict.kind === "stale") return stale(transaction, account.agency, known, verdict);
  const writes = submissionWrites(sending, known, verdict);
  writeSubmission(transaction, request.key, sending.eventId, writes);
  return { kind: "submitted", answer: writes.receipt.answer };
}

async function stale(
  transaction: DocumentTransaction,
  agency: string,
  { plan }: Known,
  { base, current: { revision } }: { readonly base: number; readonly current: Acceptance },
): Promise<Received> {
  const current = await readRevision(transaction, { agency, plan }, revision);
  if (current === null)
    throw new Error(`Revision ${revision} of plan ${plan} of agency ${agency} is not in the store.`);
  return { kind: "stale", base, plan, current };
}
