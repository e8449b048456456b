import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

const MOST_OF_TEN = 10;

/**
 * A satisfaction up to 10 with a blank scale: read as 0 to 100 it would be a disaster, and is more likely a 0 to 10.
 */
export const metricsSatisfactionScaleDoubtful: Rule<PlanContent> = {
  code: "metrics.satisfaction-scale-doubtful",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables.measurements.rows) {
      const { value } = cells.satisfaction;
      if (value !== null && value > 0 && value <= MOST_OF_TEN && isBlank(cells.satisfactionScale)) {
        yield { at: [cells.satisfactionScale, cells.satisfaction], values: { value } };
      }
    }
  },
};
