import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A row of the schedule that has everything but the action. */
export const scheduleActionUnnamed: Rule<PlanContent> = {
  code: "schedule.action-unnamed",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const { cells } of tables["schedule.actions"].rows) {
      if (isUnanswered(cells.action)) yield { at: [cells.action] };
    }
  },
};
