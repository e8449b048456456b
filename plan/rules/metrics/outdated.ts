import { monthOfDate, monthsBetween } from "../../calendar/month.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Entry } from "../../workbook/entry.ts";
import type { Rule } from "../rule.ts";

const MOST_MONTHS = 12;

/** The latest measurement is older than twelve months: the consolidated view no longer counts it. */
export const metricsOutdated: Rule<PlanContent> = {
  code: "metrics.outdated",
  severity: "warning",
  since: "1.0",
  *check({ tables }, { today }) {
    let latest: Entry<string> | null = null;
    for (const { cells } of tables.measurements.rows) {
      if (cells.month.value !== null && cells.month.value > (latest?.value ?? "")) latest = cells.month;
    }
    if (!latest || latest.value === null) return;
    const age = monthsBetween(latest.value, monthOfDate(today));
    if (age > MOST_MONTHS) yield { at: [latest], values: { month: { month: latest.value }, age } };
  },
};
