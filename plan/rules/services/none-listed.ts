import type { AgencyContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** An agency without a single service: its goals cannot be computed. */
export const servicesNoneListed: Rule<AgencyContent> = {
  code: "services.none-listed",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    const { found, place, rows } = tables.services;
    if (found !== null && rows.length === 0) yield { at: [{ key: "services", place }] };
  },
};
