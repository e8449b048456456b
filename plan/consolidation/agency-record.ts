import { serviceList } from "../declared/listed-services.ts";
import { focalPointThemes } from "../form/agency-form.ts";
import { countGoals } from "../goals/goals.ts";
import type { Finding } from "../rules/rule.ts";
import type { AgencyContent } from "../workbook/content.ts";
import { countFindings } from "./finding-counts.ts";
import type { AgencyRecord } from "./records.ts";

/** One agency workbook reduced to its consolidated row; of the focal points, the titular ones. */
export function agencyRecord(content: AgencyContent, findings: readonly Finding[], source: string): AgencyRecord {
  const { fields } = content;
  return {
    source,
    receivedOn: [],
    modified: content.modified,
    agency: {
      siorg: fields["agency.siorg"].value,
      name: fields["agency.name"].value,
      acronym: fields["agency.acronym"].value,
    },
    focalPoints: focalPointThemes.map(({ key }) => ({
      theme: key,
      name: fields[`${key}.titular.name`].value,
      email: fields[`${key}.titular.email`].value,
    })),
    goals: countGoals(content),
    place: content.tables.services.place,
    services: serviceList(content),
    findings: countFindings(findings),
  };
}
