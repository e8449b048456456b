import { fieldLabel } from "../../form/labels.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

const FIGURES = ["letter.cost", "letter.timeMin", "letter.timeMax"] as const;

/** A cost or a time of the service letter below zero. */
export const letterNegative: Rule<PlanContent> = {
  code: "letter.negative",
  severity: "error",
  since: "1.0",
  *check({ fields }) {
    for (const key of FIGURES) {
      const { value } = fields[key];
      if (value !== null && value < 0) yield { at: [fields[key]], values: { field: fieldLabel(key), value } };
    }
  },
};
