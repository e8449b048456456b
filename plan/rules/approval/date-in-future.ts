import { approvers } from "../../form/approval.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** An approval on a day that has not come yet. */
export const approvalDateInFuture: Rule<PlanContent> = {
  code: "approval.date-in-future",
  severity: "error",
  since: "1.0",
  *check({ fields }, { today }) {
    for (const { key } of approvers) {
      const date = fields[`${key}.date`];
      if (date.value !== null && date.value > today) {
        yield { at: [date], values: { date: { date: date.value }, today: { date: today } } };
      }
    }
  },
};
