import { isBlank } from "../given.ts";
import type { AnyContent } from "../reading/odd-entries.ts";
import type { Rule } from "../rule.ts";

/** The agency's acronym is what tables and charts show. */
export const agencyAcronymMissing: Rule<AnyContent> = {
  code: "agency.acronym-missing",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check({ fields }) {
    const entry = fields["agency.acronym"];
    if (entry && isBlank(entry)) yield { at: [entry] };
  },
};
