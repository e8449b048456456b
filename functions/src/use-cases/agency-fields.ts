import type { AgencyDocument } from "../documents/agency-document.ts";

/** Who the agency is, as both forms ask; what is not known is left out, so that it replaces nothing. */
export function agencyFieldsOf(siorg: string, known: Pick<AgencyDocument, "name" | "acronym"> | null) {
  return {
    "agency.siorg": siorg,
    ...(known?.name && { "agency.name": known.name }),
    ...(known?.acronym && { "agency.acronym": known.acronym }),
  };
}
