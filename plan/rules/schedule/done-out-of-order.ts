import { nearestBefore, STANDARD_ACTIONS } from "../../schedule/precedence.ts";
import { isCancelled, standardRow } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A standard action done before one that it depends on. */
export const scheduleDoneOutOfOrder: Rule<PlanContent> = {
  code: "schedule.done-out-of-order",
  severity: "query",
  since: "1.0",
  *check(content) {
    for (const action of STANDARD_ACTIONS) {
      const row = standardRow(content, action);
      if (row?.cells.situation.value !== "done") continue;
      const before = nearestBefore(action, (candidate) => {
        const earlier = standardRow(content, candidate);
        return earlier !== undefined && !isCancelled(earlier);
      });
      for (const earlier of before) {
        const situation = standardRow(content, earlier)?.cells.situation;
        if (situation && situation.value !== "done") {
          yield { at: [row.cells.situation, situation], values: { action, before: earlier } };
        }
      }
    }
  },
};
