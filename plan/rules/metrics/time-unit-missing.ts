import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A mean time without its unit: five hours or five months. */
export const metricsTimeUnitMissing: Rule<PlanContent> = {
  code: "metrics.time-unit-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const { cells } of tables.measurements.rows) {
      const time = cells.meanTime.value;
      if (time !== null && isUnanswered(cells.meanTimeUnit)) yield { at: [cells.meanTimeUnit], values: { time } };
    }
  },
};
