import type { Submitted } from "../../../plan/contract/submission.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { recordContent } from "../../../plan/workbook/record-content.ts";
import type { EventDocument } from "../documents/event-document.ts";
import type { Acceptance, RevisionDocument } from "../documents/plan-document.ts";
import type { ReceiptDocument } from "../documents/receipt-document.ts";
import type { Verdict } from "./judge.ts";
import { keptFindings } from "./kept-findings.ts";
import { receivedDaysWith } from "./received-days.ts";
import type { Sending } from "./sending.ts";

/** What an accepted sending leaves, of a plan and of an agency workbook alike. */
export interface Accepted {
  readonly acceptance: Acceptance;
  readonly revision: RevisionDocument;
  readonly receipt: ReceiptDocument;
  readonly event: EventDocument;
}

/** What a sending is accepted as: the plan's key, null for an agency workbook, and what was accepted of it last. */
export interface AcceptedAs {
  readonly plan: string | null;
  readonly current: Acceptance | null;
}

/** The documents of an acceptance. */
export function acceptedOf(
  { account, request, source, sent, contentHash, requestHash, today, at, protocol }: Sending,
  { revision, findings, explanations }: Extract<Verdict, { kind: "accepted" }>,
  { plan, current }: AcceptedAs,
): Accepted {
  const { agency } = account;
  const by = { uid: account.uid, name: account.name };
  const acceptance: Acceptance = {
    revision,
    receipt: { number: protocol, moment: toTheSecond(at), hash: contentHash },
    by,
    source,
    modified: sent.content.modified,
    final: request.final,
    checkedOn: today,
    receivedOn: receivedDaysWith(current, today),
    ...keptFindings(findings),
    explanations,
  };
  const { receipt, findingCounts } = acceptance;
  const answer: Submitted = { kind: sent.kind, plan, revision, receipt, findings: acceptance.findings };
  return {
    acceptance,
    revision: { ...acceptance, agency, plan, content: recordContent<Form>(sent.content) },
    receipt: { agency, plan, revision, number: protocol, receipt, requestHash, answer },
    event: {
      kind: plan === null ? "agency.submitted" : "plan.submitted",
      at,
      by,
      agency,
      plan,
      details: { revision, number: protocol, final: request.final, findings: findingCounts },
    },
  };
}

function toTheSecond(at: string): string {
  return at.replace(/\.\d+Z$/, "Z");
}
