import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { Explanation } from "../../../plan/contract/submission.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { Acceptance } from "../documents/plan-document.ts";
import { explained } from "./explained.ts";
import type { Sending } from "./sending.ts";

/** What becomes of a sending. */
export type Verdict =
  | {
      readonly kind: "accepted";
      readonly revision: number;
      readonly findings: readonly Finding[];
      readonly explanations: readonly Explanation[];
    }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** It was made from another revision than the current one. */
  | { readonly kind: "stale"; readonly base: number; readonly current: Acceptance };

/**
 * Judges a workbook against what was last accepted of the same plan, or of the same agency's workbook.
 *
 * What was received already is said first, since the rules for a later revision are stricter and an honest repetition
 * would be told of errors. Then that the plan has moved: what is wrong with a workbook that has to be merged first, or
 * that is a copy of another service's, is of no use to anybody. Then errors, then queries. A workbook that names a
 * revision of a plan that the store does not have starts anew: there is nothing that it could overwrite.
 */
export function judge(
  { sent, request, contentHash }: Pick<Sending, "sent" | "request" | "contentHash">,
  current: Acceptance | null,
): Verdict {
  if (current !== null) {
    const isReceived = current.receipt.hash === contentHash || current.erasure?.hash === contentHash;
    if (isReceived && current.final === request.final) {
      const { revision, receipt } = current;
      return { kind: "refused", refusal: { code: "identical", revision, receipt } };
    }
    const base = request.base ?? sent.base;
    if (base !== current.revision) return { kind: "stale", base, current };
  }
  const revision = (current?.revision ?? 0) + 1;
  const findings = sent.findingsAs(revision);
  if (findings.some(({ severity }) => severity === "error")) {
    return { kind: "refused", refusal: { code: "has-errors", findings } };
  }
  const { explanations, unexplained } = explained(findings, request.explanations, current);
  if (unexplained.length > 0) {
    return { kind: "refused", refusal: { code: "unexplained-queries", findings: unexplained } };
  }
  return { kind: "accepted", revision, findings, explanations };
}
