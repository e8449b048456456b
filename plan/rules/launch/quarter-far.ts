import { monthOfDate } from "../../calendar/month.ts";
import { addQuarters, quarterOfMonth } from "../../calendar/quarter.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

const MOST_QUARTERS = 20;

/** A launch more than five years ahead. */
export const launchQuarterFar: Rule<PlanContent> = {
  code: "launch.quarter-far",
  severity: "query",
  since: "1.0",
  *check({ fields }, { today }) {
    const launch = fields["launch.quarter"];
    if (launch.value === null || launch.value <= addQuarters(quarterOfMonth(monthOfDate(today)), MOST_QUARTERS)) return;
    yield { at: [launch], values: { launch: { quarter: launch.value } } };
  },
};
