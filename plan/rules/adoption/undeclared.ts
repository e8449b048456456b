import { tools } from "../../form/annex.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A tool of which the plan does not say whether it adopts it. */
export const adoptionUndeclared: Rule<PlanContent> = {
  code: "adoption.undeclared",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check({ fields }) {
    for (const { key, label } of tools) {
      const adopted = fields[`tools.${key}.adopted`];
      if (isUnanswered(adopted)) yield { at: [adopted], values: { tool: label } };
    }
  },
};
