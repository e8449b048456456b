import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A responsibility said to be fulfilled, without the day. */
export const adoptionDoneWithoutDate: Rule<PlanContent> = {
  code: "adoption.done-without-date",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const { cells } of tables["adoption.responsibilities"].rows) {
      if (cells.situation.value === "done" && isBlank(cells.date)) yield { at: [cells.date, cells.situation] };
    }
  },
};
