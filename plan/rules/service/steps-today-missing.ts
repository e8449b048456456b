import type { PlanContent } from "../../workbook/content.ts";
import { firstRow } from "../first-row.ts";
import type { Rule } from "../rule.ts";

/** At least one step of the service as it is: the level of digitisation starts there. */
export const serviceStepsTodayMissing: Rule<PlanContent> = {
  code: "service.steps-today-missing",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    const table = tables["service.stepsToday"];
    if (table.found !== null && table.rows.length === 0) yield { at: [firstRow("service.stepsToday", table)] };
  },
};
