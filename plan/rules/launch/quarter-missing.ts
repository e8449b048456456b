import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** Section 6: the quarter to which the whole schedule leads. */
export const launchQuarterMissing: Rule<PlanContent> = {
  code: "launch.quarter-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ fields }) {
    const launch = fields["launch.quarter"];
    if (isUnanswered(launch)) yield { at: [launch] };
  },
};
