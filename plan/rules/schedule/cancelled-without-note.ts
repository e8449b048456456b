import { standardRows } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A standard action given up without a reason. */
export const scheduleCancelledWithoutNote: Rule<PlanContent> = {
  code: "schedule.cancelled-without-note",
  severity: "query",
  since: "1.0",
  *check(content) {
    for (const [action, rows] of standardRows(content)) {
      for (const { cells } of rows) {
        if (cells.situation.value === "cancelled" && isBlank(cells.note)) {
          yield { at: [cells.note, cells.situation], values: { action } };
        }
      }
    }
  },
};
