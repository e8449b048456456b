import type { AgencyContent } from "../../workbook/content.ts";
import type { Entry } from "../../workbook/entry.ts";
import type { Rule } from "../rule.ts";

/** Two services with one number in the Portal: mostly a slip, but the Portal has letters that do share theirs. */
export const servicesPortalNumberRepeated: Rule<AgencyContent> = {
  code: "services.portal-number-repeated",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    const first = new Map<string, Entry<string>>();
    for (const { cells } of tables.services.rows) {
      const number = cells.portalNumber.value;
      if (number === null) continue;
      const other = first.get(number);
      if (other) yield { at: [cells.portalNumber, other], values: { number } };
      else first.set(number, cells.portalNumber);
    }
  },
};
