import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { digitalSteps } from "../service/steps.ts";
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
    const { rows } = tables["service.stepsToday"];
    const stated = typed.value === null ? null : statedShare(typed.value);
    if (stated === null || rows.length === 0) return;
    const digital = digitalSteps(rows);
    if (Math.abs(stated - digital / rows.length) <= HALF_A_POINT) return;
    yield {
      at: [typed],
      values: { stated: { percent: stated }, digital, count: rows.length, level: { percent: digital / rows.length } },
    };
  },
};
