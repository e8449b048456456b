import { countFindings } from "../../../plan/consolidation/finding-counts.ts";
import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { EventDocument } from "../documents/event-document.ts";
import type { DocumentContent } from "../ports/document-store.ts";
import type { Sending } from "./sending.ts";

/**
 * The event that a refusal leaves: of what the sender has to mend, explain or merge. What was received already, and
 * requests that are not in order, are nothing that happened to a plan.
 */
export function refusedEvent(
  { account, at, sent }: Sending,
  refusal: Refusal,
  plan: string | null,
): EventDocument | null {
  const details = detailsOf(refusal);
  if (details === null) return null;
  const kind = sent.kind === "plan" ? "plan.refused" : "agency.refused";
  return { kind, at, by: { uid: account.uid, name: account.name }, agency: account.agency, plan, details };
}

function detailsOf(refusal: Refusal): DocumentContent | null {
  const { code } = refusal;
  if (code === "has-errors" || code === "unexplained-queries") {
    return { code, findings: countFindings(refusal.findings) };
  }
  if (code === "conflict") {
    const { base, current, differences } = refusal.conflict;
    return { code, base, current: current.revision, differences: differences.length };
  }
  return null;
}
