import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** Figures of no month can be compared with nothing. */
export const metricsMonthMissing: Rule<PlanContent> = {
  code: "metrics.month-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const { cells } of tables.measurements.rows) if (isUnanswered(cells.month)) yield { at: [cells.month] };
  },
};
