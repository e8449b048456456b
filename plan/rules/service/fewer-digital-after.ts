import { countSteps } from "../../indicators/digitisation.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/**
 * After the project the service is less digital than today. Shares are compared, not counts: joining five digital steps
 * into two is a gain. While a step is undecided the shares are not known.
 */
export const serviceFewerDigitalAfter: Rule<PlanContent> = {
  code: "service.fewer-digital-after",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    const today = countSteps(tables["service.stepsToday"].rows);
    const { place, rows } = tables["service.stepsAfter"];
    const after = countSteps(rows);
    if (after.all === 0 || today.undecided > 0 || after.undecided > 0) return;
    if (after.digital * today.all >= today.digital * after.all) return;
    yield {
      at: [{ key: "service.stepsAfter", place }],
      values: { digitalToday: today.digital, today: today.all, digitalAfter: after.digital, after: after.all },
    };
  },
};
