import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A responsibility said to be fulfilled on a day that has not come yet. */
export const adoptionDoneInFuture: Rule<PlanContent> = {
  code: "adoption.done-in-future",
  severity: "error",
  since: "1.0",
  *check({ tables }, { today }) {
    for (const { cells } of tables["adoption.responsibilities"].rows) {
      const { situation, date } = cells;
      if (situation.value === "done" && date.value !== null && date.value > today) {
        yield { at: [date, situation], values: { date: { date: date.value }, today: { date: today } } };
      }
    }
  },
};
