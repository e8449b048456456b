import { monthOfDate } from "../../calendar/month.ts";
import { isCancelled } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** On the first submission, an action that is not done and whose month has already gone by. */
export const scheduleMonthPast: Rule<PlanContent> = {
  code: "schedule.month-past",
  severity: "query",
  since: "1.0",
  *check({ tables }, { today, revision }) {
    if (revision > 1) return;
    const current = monthOfDate(today);
    for (const row of tables["schedule.actions"].rows) {
      const { month, situation } = row.cells;
      if (month.value === null || month.value >= current || situation.value === "done" || isCancelled(row)) continue;
      yield { at: [month], values: { month: { month: month.value } } };
    }
  },
};
