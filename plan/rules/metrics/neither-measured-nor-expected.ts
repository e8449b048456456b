import { withoutBrackets } from "../../form/labels.ts";
import { indicators } from "../../form/metrics.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";
import { isMeasured } from "./measurement.ts";

/**
 * An indicator that is not measured and for which no month is promised. The form lets metrics be collected later, so it
 * only informs on the first submission.
 */
export const metricsNeitherMeasuredNorExpected: Rule<PlanContent> = {
  code: "metrics.neither-measured-nor-expected",
  severity: "error",
  since: "1.0",
  silences: true,
  *check(content, { revision }) {
    for (const { key, label } of indicators) {
      const expected = content.fields[`metrics.${key}.expectedMonth`];
      if (!isUnanswered(expected) || isMeasured(content, key)) continue;
      yield {
        at: [expected],
        values: { indicator: withoutBrackets(label) },
        severity: revision > 1 ? "error" : "warning",
      };
    }
  },
};
