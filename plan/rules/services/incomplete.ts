import { fieldLabel } from "../../form/labels.ts";
import type { AgencyContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/**
 * A service without its name, or that does not say whether it is registered or digital: the two goals are counted from
 * these.
 */
export const servicesIncomplete: Rule<AgencyContent> = {
  code: "services.incomplete",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const { cells } of tables.services.rows) {
      for (const entry of [cells.name, cells.registered, cells.digital]) {
        if (isUnanswered(entry)) yield { at: [entry], values: { column: fieldLabel(entry.key) } };
      }
    }
  },
};
