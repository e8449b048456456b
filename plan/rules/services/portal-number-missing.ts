import type { AgencyContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A service marked as registered has its number in the Portal. */
export const servicesPortalNumberMissing: Rule<AgencyContent> = {
  code: "services.portal-number-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  *check({ tables }) {
    for (const { cells } of tables.services.rows) {
      if (cells.registered.value === true && isUnanswered(cells.portalNumber)) {
        yield { at: [cells.portalNumber, cells.registered] };
      }
    }
  },
};
