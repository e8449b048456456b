import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** The day an action was done has not come yet. */
export const scheduleDoneInFuture: Rule<PlanContent> = {
  code: "schedule.done-in-future",
  severity: "error",
  since: "1.0",
  *check({ tables }, { today }) {
    for (const { cells } of tables["schedule.actions"].rows) {
      const { dateDone } = cells;
      if (dateDone.value !== null && dateDone.value > today) {
        yield { at: [dateDone], values: { date: { date: dateDone.value }, today: { date: today } } };
      }
    }
  },
};
