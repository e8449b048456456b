import { addMonths, monthOfDate } from "../../calendar/month.ts";
import { isCancelled } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

const MOST_MONTHS = 60;

/** A delivery more than five years ahead: `62` for `26`. */
export const scheduleMonthFar: Rule<PlanContent> = {
  code: "schedule.month-far",
  severity: "query",
  since: "1.0",
  *check({ tables }, { today }) {
    const last = addMonths(monthOfDate(today), MOST_MONTHS);
    for (const row of tables["schedule.actions"].rows) {
      const { month } = row.cells;
      if (month.value !== null && month.value > last && !isCancelled(row)) {
        yield { at: [month], values: { month: { month: month.value } } };
      }
    }
  },
};
