import { givesEveryChannel } from "../../indicators/requests.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { channelSum, digitalRequests } from "./measurement.ts";

/**
 * The total is not the sum of the channels. While a channel is not given the sum may only be less; digital channels
 * that alone pass the total are another rule's.
 */
export const metricsTotalDiffers: Rule<PlanContent> = {
  code: "metrics.total-differs",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    for (const row of tables.measurements.rows) {
      const total = row.cells.requestsTotal;
      const sum = channelSum(row);
      if (total.value === null || sum === null || sum === total.value) continue;
      if (digitalRequests(row).sum > total.value) continue;
      if (givesEveryChannel(row) || sum > total.value) yield { at: [total], values: { total: total.value, sum } };
    }
  },
};
