import { fieldLabel } from "../../form/labels.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";
import { allSteps } from "./steps.ts";

/** A step without words, or that does not say whether it is digital. */
export const serviceStepIncomplete: Rule<PlanContent> = {
  code: "service.step-incomplete",
  severity: "error",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const { cells } of allSteps(content)) {
      for (const entry of [cells.description, cells.digital]) {
        if (isUnanswered(entry)) yield { at: [entry], values: { column: fieldLabel(entry.key) } };
      }
    }
  },
};
