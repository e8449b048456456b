import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** More requests completed than started: the success rate would pass 100 %. */
export const metricsCompletedExceedsStarted: Rule<PlanContent> = {
  code: "metrics.completed-exceeds-started",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables.measurements.rows) {
      const { started, completed } = cells;
      if (started.value !== null && completed.value !== null && completed.value > started.value) {
        yield { at: [completed, started], values: { completed: completed.value, started: started.value } };
      }
    }
  },
};
