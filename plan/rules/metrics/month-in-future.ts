import { monthOfDate } from "../../calendar/month.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A month that has not begun was not measured. The current month may be, in part. */
export const metricsMonthInFuture: Rule<PlanContent> = {
  code: "metrics.month-in-future",
  severity: "error",
  since: "1.0",
  *check({ tables }, { today }) {
    const current = monthOfDate(today);
    for (const { cells } of tables.measurements.rows) {
      const { month } = cells;
      if (month.value !== null && month.value > current) {
        yield { at: [month], values: { month: { month: month.value }, current: { month: current } } };
      }
    }
  },
};
