import { listLabel } from "../../form/lists.ts";
import { satisfactionBounds } from "../../indicators/satisfaction.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A satisfaction outside its scale; a blank scale is 0 to 100. Below zero is another rule's. */
export const metricsSatisfactionOutOfScale: Rule<PlanContent> = {
  code: "metrics.satisfaction-out-of-scale",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables.measurements.rows) {
      const { value } = cells.satisfaction;
      if (value === null || value < 0) continue;
      const scale = cells.satisfactionScale.value ?? "0-100";
      const { least, greatest } = satisfactionBounds[scale];
      if (value >= least && value <= greatest) continue;
      yield {
        at: [cells.satisfaction, cells.satisfactionScale],
        values: { value, scale: listLabel("satisfactionScales", scale) },
      };
    }
  },
};
