import type { AgencyContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A service with a number in the Portal that is marked as not registered there. */
export const servicesPortalNumberUnregistered: Rule<AgencyContent> = {
  code: "services.portal-number-unregistered",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables.services.rows) {
      const number = cells.portalNumber.value;
      if (number !== null && cells.registered.value === false) {
        yield { at: [cells.registered, cells.portalNumber], values: { number } };
      }
    }
  },
};
