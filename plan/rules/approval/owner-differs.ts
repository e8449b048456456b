import { foldedWords } from "../../text/folded-words.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/**
 * Section 7 is approved by an owner of the service whom section 2 does not know, neither as titular nor as suplente.
 */
export const approvalOwnerDiffers: Rule<PlanContent> = {
  code: "approval.owner-differs",
  severity: "query",
  since: "1.0",
  *check({ fields }) {
    const approver = fields["approval.owner.name"];
    const titular = fields["owner.titular.name"];
    if (approver.value === null || titular.value === null) return;
    const name = foldedWords(approver.value);
    if (name === foldedWords(titular.value) || name === foldedWords(fields["owner.suplente.name"].value ?? "")) return;
    yield { at: [approver, titular], values: { approver: approver.value, owner: titular.value } };
  },
};
