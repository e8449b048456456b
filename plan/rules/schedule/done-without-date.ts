import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** What is done was done on some day: without it nobody can say whether it was in time. */
export const scheduleDoneWithoutDate: Rule<PlanContent> = {
  code: "schedule.done-without-date",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const { cells } of tables["schedule.actions"].rows) {
      if (cells.situation.value === "done" && isUnanswered(cells.dateDone))
        yield { at: [cells.dateDone, cells.situation] };
    }
  },
};
