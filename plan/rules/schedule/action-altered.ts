import { hasOfficialWords, officialWords } from "../../schedule/standard-action.ts";
import { standardRows } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A standard action whose official words were changed: it is still taken for that action, by its number. */
export const scheduleActionAltered: Rule<PlanContent> = {
  code: "schedule.action-altered",
  severity: "warning",
  since: "1.0",
  *check(content) {
    for (const [action, rows] of standardRows(content)) {
      for (const { cells } of rows) {
        if (cells.action.value === null || hasOfficialWords(cells.action.value)) continue;
        yield { at: [cells.action], values: { text: cells.action.value, official: officialWords(action) } };
      }
    }
  },
};
