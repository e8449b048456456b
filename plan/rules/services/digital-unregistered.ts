import type { AgencyContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A digital service that is not in the Portal does not count for the second goal. */
export const servicesDigitalUnregistered: Rule<AgencyContent> = {
  code: "services.digital-unregistered",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables.services.rows) {
      if (cells.digital.value === true && cells.registered.value === false)
        yield { at: [cells.registered, cells.digital] };
    }
  },
};
