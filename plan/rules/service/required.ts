import { fieldLabel } from "../../form/labels.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

const REQUIRED = ["service.name", "service.description", "service.audience", "service.unit"] as const;

/** What section 3 cannot do without. */
export const serviceRequired: Rule<PlanContent> = {
  code: "service.required",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ fields }) {
    for (const key of REQUIRED) {
      if (isUnanswered(fields[key])) yield { at: [fields[key]], values: { field: fieldLabel(key) } };
    }
  },
};
