import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A time of the service letter without its unit: five hours or five months. */
export const letterTimeUnitMissing: Rule<PlanContent> = {
  code: "letter.time-unit-missing",
  severity: "query",
  since: "1.0",
  *check({ fields }) {
    const unit = fields["letter.timeUnit"];
    const time = fields["letter.timeMax"].value ?? fields["letter.timeMin"].value;
    if (time !== null && isBlank(unit)) yield { at: [unit], values: { time } };
  },
};
