import { nearestBefore, STANDARD_ACTIONS } from "../../schedule/precedence.ts";
import type { StandardAction } from "../../schedule/standard-action.ts";
import { isCancelled, standardRow } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Entry } from "../../workbook/entry.ts";
import type { Rule } from "../rule.ts";

/**
 * A standard action due before one that it depends on: 1 → 2 → 3 → 4 → {5, 6} → 7. The same month is in order, since a
 * month is all the form asks for. Cancelled actions do not take part: those before them are looked at instead.
 */
export const schedulePrecedence: Rule<PlanContent> = {
  code: "schedule.precedence",
  severity: "error",
  since: "1.0",
  *check(content) {
    const months = new Map<StandardAction, Entry<string>>();
    for (const action of STANDARD_ACTIONS) {
      const row = standardRow(content, action);
      if (row && row.cells.month.value !== null && !isCancelled(row)) months.set(action, row.cells.month);
    }
    for (const [action, entry] of months) {
      for (const before of nearestBefore(action, (candidate) => months.has(candidate))) {
        const earlier = months.get(before);
        if (!earlier || earlier.value === null || entry.value === null || earlier.value <= entry.value) continue;
        yield {
          at: [entry, earlier],
          values: { action, month: { month: entry.value }, before, beforeMonth: { month: earlier.value } },
        };
      }
    }
  },
};
