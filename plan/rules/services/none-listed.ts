import type { AgencyContent } from "../../workbook/content.ts";
import { firstRow } from "../first-row.ts";
import type { Rule } from "../rule.ts";

/** An agency without a single service: its goals cannot be computed. */
export const servicesNoneListed: Rule<AgencyContent> = {
  code: "services.none-listed",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    const table = tables.services;
    if (table.found !== null && table.rows.length === 0) yield { at: [firstRow("services", table)] };
  },
};
