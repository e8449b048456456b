import { fieldLabel } from "../../form/labels.ts";
import { isUnanswered } from "../given.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

const REQUIRED = ["agency.name", "agency.siorg"];

/** The agency's name and its SIORG code: without them nobody knows whose workbook this is. */
export const agencyRequired: Rule<AnyContent> = {
  code: "agency.required",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ fields }) {
    for (const key of REQUIRED) {
      const entry = fields[key];
      if (entry && isUnanswered(entry)) yield { at: [entry], values: { field: fieldLabel(key) } };
    }
  },
};
