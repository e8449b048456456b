import { approvers } from "../../form/approval.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** Sent as final, a plan names both who approve it: the chair of the committee and the owner of the service. */
export const approvalNameMissing: Rule<PlanContent> = {
  code: "approval.name-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ fields }, { final }) {
    if (!final) return;
    for (const { key, label } of approvers) {
      const name = fields[`${key}.name`];
      if (isUnanswered(name)) yield { at: [name], values: { approver: label } };
    }
  },
};
