import { monthOfDate } from "../../calendar/month.ts";
import { quarterOfMonth } from "../../calendar/quarter.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** On the first submission, a launch in a quarter that has already ended. */
export const launchQuarterPast: Rule<PlanContent> = {
  code: "launch.quarter-past",
  severity: "query",
  since: "1.0",
  *check({ fields }, { today, revision }) {
    const launch = fields["launch.quarter"];
    if (revision > 1 || launch.value === null || launch.value >= quarterOfMonth(monthOfDate(today))) return;
    yield { at: [launch], values: { launch: { quarter: launch.value } } };
  },
};
