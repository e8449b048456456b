import { standardRows } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A standard action on two rows: two months for one deadline. */
export const scheduleActionRepeated: Rule<PlanContent> = {
  code: "schedule.action-repeated",
  severity: "error",
  since: "1.0",
  *check(content) {
    for (const [action, [first, ...others]] of standardRows(content)) {
      for (const other of others) {
        if (first) yield { at: [other.cells.action, first.cells.action], values: { action } };
      }
    }
  },
};
