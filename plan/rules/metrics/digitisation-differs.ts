import { countSteps } from "../../indicators/digitisation.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { statedShare } from "./stated-share.ts";

const HALF_A_POINT = 0.005;

/** The level of digitisation was typed over its formula, with another value than the steps of today give. */
export const metricsDigitisationDiffers: Rule<PlanContent> = {
  code: "metrics.digitisation-differs",
  severity: "query",
  since: "1.0",
  silences: true,
  *check({ fields, tables }) {
    const typed = fields["metrics.digitisation.value"];
    const stated = typed.value === null ? null : statedShare(typed.value);
    const { all, digital, undecided } = countSteps(tables["service.stepsToday"].rows);
    if (stated === null || all === 0 || undecided > 0) return;
    if (Math.abs(stated - digital / all) <= HALF_A_POINT) return;
    yield {
      at: [typed],
      values: { stated: { percent: stated }, digital, count: all, level: { percent: digital / all } },
    };
  },
};
