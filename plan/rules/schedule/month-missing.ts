import { isCancelled } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** An action without a month has no deadline. */
export const scheduleMonthMissing: Rule<PlanContent> = {
  code: "schedule.month-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const row of tables["schedule.actions"].rows) {
      if (isUnanswered(row.cells.month) && !isCancelled(row)) yield { at: [row.cells.month] };
    }
  },
};
