import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import { paths } from "../documents/paths.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { Acceptance, RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import { readRevision } from "../repositories/revisions.ts";
import { stored } from "../repositories/stored.ts";
import { judge } from "./judge.ts";
import type { Sending } from "./sending.ts";
import { agencyStanding, planStanding, type Standing } from "./standing.ts";
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
  const unwelcome = personRefusal(stored.person.read(person), account.agency);
  if (unwelcome) return { kind: "refused", refusal: unwelcome, plan: null };
  const before = stored.receipt.read(receipt);
  if (before) {
    if (before.requestHash === requestHash) return { kind: "submitted", answer: before.answer };
    return { kind: "refused", refusal: { code: "key-reused" }, plan: before.plan };
  }
  const known = stored.agency.read(agency);
  const standing =
    sent.kind === "plan"
      ? await planStanding(transaction, account.agency, known, sent.content)
      : await agencyStanding(transaction, account.agency, known, sent.content);
  if (standing.kind === "plan" && standing.next === "refused") {
    return { kind: "refused", refusal: { code: "plan-cancelled" }, plan: standing.plan };
  }
  const { plan } = standing;
  const verdict = judge(sending, standing.current);
  if (verdict.kind === "refused") return { kind: "refused", refusal: verdict.refusal, plan };
  if (verdict.kind === "stale") return stale(transaction, account.agency, standing, verdict);
  const writes = submissionWrites(sending, standing, verdict);
  writeSubmission(transaction, request.key, sending.eventId, writes);
  return { kind: "submitted", answer: writes.receipt.answer };
}

/** Why this person may not write, whatever the token says; null when they may. */
export function personRefusal(person: PersonDocument | null, agency: string): Refusal | null {
  if (person === null || person.disabled) return { code: "person-disabled" };
  // Tokens live for an hour: somebody whose agency was changed may still hold one of the other.
  return person.agency === agency ? null : { code: "not-allowed" };
}

async function stale(
  transaction: DocumentTransaction,
  agency: string,
  { plan }: Standing,
  { base, current: { revision } }: { readonly base: number; readonly current: Acceptance },
): Promise<Received> {
  const current = await readRevision(transaction, { agency, plan }, revision);
  if (current === null)
    throw new Error(`Revision ${revision} of plan ${plan} of agency ${agency} is not in the store.`);
  return { kind: "stale", base, plan, current };
}
