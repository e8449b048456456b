import { STANDARD_ACTIONS } from "../../schedule/precedence.ts";
import { officialWords } from "../../schedule/standard-action.ts";
import { standardRow } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** One of the seven standard actions has no row: it was deleted or written over. */
export const scheduleActionMissing: Rule<PlanContent> = {
  code: "schedule.action-missing",
  severity: "error",
  since: "1.0",
  *check(content) {
    const table = content.tables["schedule.actions"];
    if (table.found === null || table.rows[0]?.cells.action.state === "missing") return;
    for (const action of STANDARD_ACTIONS) {
      if (standardRow(content, action)) continue;
      yield { at: [{ key: "schedule.actions", place: table.place }], values: { action: officialWords(action) } };
    }
  },
};
