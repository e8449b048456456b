import { approvers } from "../../form/approval.ts";
import { ownLabel } from "../../form/labels.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** Sent as final, an approval without the position or the day. */
export const approvalIncomplete: Rule<PlanContent> = {
  code: "approval.incomplete",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check({ fields }, { final }) {
    if (!final) return;
    for (const { key, label } of approvers) {
      if (fields[`${key}.name`].value === null) continue;
      for (const entry of [fields[`${key}.position`], fields[`${key}.date`]]) {
        if (isBlank(entry)) yield { at: [entry], values: { approver: label, field: ownLabel(entry.key) } };
      }
    }
  },
};
