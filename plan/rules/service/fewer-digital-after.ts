import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { digitalSteps } from "./steps.ts";

/**
 * After the project the service is less digital than today. Shares are compared, not counts: joining five digital steps
 * into two is a gain.
 */
export const serviceFewerDigitalAfter: Rule<PlanContent> = {
  code: "service.fewer-digital-after",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    const today = tables["service.stepsToday"].rows;
    const after = tables["service.stepsAfter"];
    if (after.rows.length === 0) return;
    const digitalToday = digitalSteps(today);
    const digitalAfter = digitalSteps(after.rows);
    if (digitalAfter * today.length >= digitalToday * after.rows.length) return;
    yield {
      at: [{ key: "service.stepsAfter", place: after.place }],
      values: { digitalToday, today: today.length, digitalAfter, after: after.rows.length },
    };
  },
};
