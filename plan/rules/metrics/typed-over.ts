import { fieldLabel } from "../../form/labels.ts";
import { indicators } from "../../form/metrics.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/**
 * An indicator, or its month, was typed over its formula. Indicators are computed from the measurements whatever is
 * typed here, so that the figure would be lost.
 */
export const metricsTypedOver: Rule<PlanContent> = {
  code: "metrics.typed-over",
  severity: "query",
  since: "1.0",
  *check({ fields }) {
    for (const { key } of indicators) {
      for (const entry of [fields[`metrics.${key}.value`], fields[`metrics.${key}.month`]]) {
        if (entry.state === "value") yield { at: [entry], values: { field: fieldLabel(entry.key), raw: entry.raw } };
      }
    }
  },
};
