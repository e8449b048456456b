import { fieldLabel } from "../../form/labels.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** Started without completed, or the reverse: there is no success rate. */
export const metricsSuccessIncomplete: Rule<PlanContent> = {
  code: "metrics.success-incomplete",
  severity: "warning",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables.measurements.rows) {
      const { started, completed } = cells;
      const [given, absent] = started.value === null ? [completed, started] : [started, completed];
      if (given.value === null || !isBlank(absent)) continue;
      yield { at: [absent], values: { given: fieldLabel(given.key), absent: fieldLabel(absent.key) } };
    }
  },
};
