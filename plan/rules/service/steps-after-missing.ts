import type { PlanContent } from "../../workbook/content.ts";
import { firstRow } from "../first-row.ts";
import type { Rule } from "../rule.ts";

/** The form asks how the service will be after the project; without it the plan proposes nothing. */
export const serviceStepsAfterMissing: Rule<PlanContent> = {
  code: "service.steps-after-missing",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    const table = tables["service.stepsAfter"];
    if (table.found !== null && table.rows.length === 0) yield { at: [firstRow("service.stepsAfter", table)] };
  },
};
