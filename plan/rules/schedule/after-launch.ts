import { lastMonthOf } from "../../calendar/quarter.ts";
import { isCancelled, standardRow } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** Homologation and publicity: what the public sees cannot be launched before them. */
const BEFORE_LAUNCH = [6, 7] as const;

/** Homologation (6) or publicity (7) is due after the launch quarter has ended. */
export const scheduleAfterLaunch: Rule<PlanContent> = {
  code: "schedule.after-launch",
  severity: "error",
  since: "1.0",
  *check(content) {
    const launch = content.fields["launch.quarter"];
    if (launch.value === null) return;
    const last = lastMonthOf(launch.value);
    for (const action of BEFORE_LAUNCH) {
      const row = standardRow(content, action);
      const month = row?.cells.month;
      if (!row || !month || month.value === null || month.value <= last || isCancelled(row)) continue;
      yield {
        at: [month, launch],
        values: { action, month: { month: month.value }, launch: { quarter: launch.value } },
      };
    }
  },
};
