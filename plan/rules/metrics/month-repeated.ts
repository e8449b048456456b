import type { PlanContent } from "../../workbook/content.ts";
import type { Entry } from "../../workbook/entry.ts";
import type { Rule } from "../rule.ts";

/** One row a month: of two rows for one month, nobody can say which is right. */
export const metricsMonthRepeated: Rule<PlanContent> = {
  code: "metrics.month-repeated",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    const first = new Map<string, Entry<string>>();
    for (const { cells } of tables.measurements.rows) {
      const { month } = cells;
      if (month.value === null) continue;
      const other = first.get(month.value);
      if (other) yield { at: [month, other], values: { month: { month: month.value } } };
      else first.set(month.value, month);
    }
  },
};
