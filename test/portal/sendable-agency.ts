import { agencyValuesOf } from "../../functions/src/portal/prefill.ts";
import type { ServiceLetter } from "../../functions/src/portal/service-letter.ts";
import type { CivilDate } from "../../plan/calendar/civil-date.ts";
import type { AgencyValues } from "../../plan/form/values.ts";
import { foldedWords } from "../../plan/text/folded-words.ts";
import { completeAgencyValues } from "../plan/complete-agency.ts";

/**
 * The workbook of the agency of some letters as it might send it on that day: the services of the letters, each name
 * once, and what letters leave out filled in. It has no errors.
 *
 * @throws Error without letters
 */
export function sendableAgency(letters: readonly ServiceLetter[], today: CivilDate): AgencyValues {
  const named = letters.find(({ agency }) => agency.name !== "") ?? letters[0];
  if (named === undefined) throw new Error("An agency without letters.");
  const complete = completeAgencyValues(today);
  const said = agencyValuesOf(named.agency, letters);
  const services = new Map((said.tables.services ?? []).map((service) => [foldedWords(String(service.name)), service]));
  return {
    fields: {
      ...complete.fields,
      ...said.fields,
      "agency.name": said.fields["agency.name"] ?? complete.fields["agency.name"] ?? null,
    },
    tables: {
      services: [...services.values()].map((service, index) => ({
        ...service,
        portalNumber: service.portalNumber ?? String(900_001 + index),
        digital: service.digital ?? false,
      })),
    },
  };
}
