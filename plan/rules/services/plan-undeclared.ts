import type { AgencyContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A service that does not say whether it has a plan. */
export const servicesPlanUndeclared: Rule<AgencyContent> = {
  code: "services.plan-undeclared",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const { cells } of tables.services.rows) if (isBlank(cells.hasPlan)) yield { at: [cells.hasPlan] };
  },
};
