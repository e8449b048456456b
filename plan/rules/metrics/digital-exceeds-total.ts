import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { digitalRequests } from "./measurement.ts";

/** More requests through digital channels than in all: digital adoption would pass 100 %. */
export const metricsDigitalExceedsTotal: Rule<PlanContent> = {
  code: "metrics.digital-exceeds-total",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    for (const row of tables.measurements.rows) {
      const total = row.cells.requestsTotal;
      if (total.value === null) continue;
      const { sum, entries } = digitalRequests(row);
      if (sum > total.value) yield { at: [total, ...entries], values: { digital: sum, total: total.value } };
    }
  },
};
