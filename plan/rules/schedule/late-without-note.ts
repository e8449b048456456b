import { monthOfDate } from "../../calendar/month.ts";
import { isCancelled } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** From the second submission on, a late action that does not say why. */
export const scheduleLateWithoutNote: Rule<PlanContent> = {
  code: "schedule.late-without-note",
  severity: "warning",
  since: "1.0",
  *check({ tables }, { today, revision }) {
    if (revision <= 1) return;
    const current = monthOfDate(today);
    for (const row of tables["schedule.actions"].rows) {
      const { month, situation, note } = row.cells;
      if (month.value === null || month.value >= current || situation.value === "done" || isCancelled(row)) continue;
      if (isBlank(note)) yield { at: [note, month], values: { month: { month: month.value } } };
    }
  },
};
