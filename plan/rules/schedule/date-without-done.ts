import { listLabel } from "../../form/lists.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A day of completion for an action that is not said to be done: one of the two is behind. */
export const scheduleDateWithoutDone: Rule<PlanContent> = {
  code: "schedule.date-without-done",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables["schedule.actions"].rows) {
      const { dateDone, situation } = cells;
      if (dateDone.value === null || situation.value === "done" || situation.state === "unreadable") continue;
      yield {
        at: [situation, dateDone],
        values: {
          date: { date: dateDone.value },
          situation: listLabel("situations", situation.value ?? "notStarted").toLowerCase(),
        },
      };
    }
  },
};
