import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";
import { channelSum } from "./measurement.ts";

/** Channels without their total: the sum stands in for it, but only as long as every channel is there. */
export const metricsTotalMissing: Rule<PlanContent> = {
  code: "metrics.total-missing",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const row of tables.measurements.rows) {
      if (!isBlank(row.cells.requestsTotal)) continue;
      const sum = channelSum(row);
      if (sum !== null) yield { at: [row.cells.requestsTotal], values: { sum } };
    }
  },
};
