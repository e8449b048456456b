import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** The least time of the service letter is more than the most. */
export const letterTimeRange: Rule<PlanContent> = {
  code: "letter.time-range",
  severity: "error",
  since: "1.0",
  *check({ fields }) {
    const least = fields["letter.timeMin"];
    const most = fields["letter.timeMax"];
    if (least.value !== null && most.value !== null && least.value > most.value) {
      yield { at: [least, most], values: { least: least.value, most: most.value } };
    }
  },
};
