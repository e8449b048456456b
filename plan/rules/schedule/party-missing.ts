import { isCancelled } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** An action nobody answers for. */
export const schedulePartyMissing: Rule<PlanContent> = {
  code: "schedule.party-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const row of tables["schedule.actions"].rows) {
      if (isUnanswered(row.cells.parties) && !isCancelled(row)) yield { at: [row.cells.parties] };
    }
  },
};
