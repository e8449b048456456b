import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";
import { allSteps } from "./steps.ts";

/** A step without its channel cannot be compared with the requests by channel. */
export const serviceStepChannelMissing: Rule<PlanContent> = {
  code: "service.step-channel-missing",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const { cells } of allSteps(content)) {
      if (isBlank(cells.channel)) yield { at: [cells.channel] };
    }
  },
};
