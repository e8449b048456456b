import { requestColumns } from "../../form/metrics.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";
import { channelSum } from "./measurement.ts";

/** Some requests of the total have no channel, and some channels are blank: zero, unknown or forgotten. */
export const metricsChannelsIncomplete: Rule<PlanContent> = {
  code: "metrics.channels-incomplete",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    for (const row of tables.measurements.rows) {
      const total = row.cells.requestsTotal.value;
      const sum = channelSum(row);
      if (total === null || sum === null || sum >= total) continue;
      const blank = requestColumns.map(({ column }) => row.cells[column]).filter(isBlank);
      if (blank.length > 0) yield { at: blank, values: { total, sum, rest: total - sum } };
    }
  },
};
