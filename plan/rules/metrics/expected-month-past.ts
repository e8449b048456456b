import { monthOfDate } from "../../calendar/month.ts";
import { withoutBrackets } from "../../form/labels.ts";
import { indicators } from "../../form/metrics.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { isMeasured } from "./measurement.ts";

/** The month promised for an indicator went by and there is no measurement of it. */
export const metricsExpectedMonthPast: Rule<PlanContent> = {
  code: "metrics.expected-month-past",
  severity: "query",
  since: "1.0",
  *check(content, { today }) {
    const current = monthOfDate(today);
    for (const { key, label } of indicators) {
      const expected = content.fields[`metrics.${key}.expectedMonth`];
      if (expected.value === null || expected.value >= current || isMeasured(content, key)) continue;
      yield { at: [expected], values: { indicator: withoutBrackets(label), month: { month: expected.value } } };
    }
  },
};
