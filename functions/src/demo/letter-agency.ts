import type { AgencyValues } from "../../../plan/form/values.ts";
import { agencyValuesOf } from "../portal/prefill.ts";
import { inventedAgency } from "./invented-agency.ts";
import type { InventedPerson } from "./invented-person.ts";
import { type AgencyOfLetters, seedOf } from "./letter-country.ts";
import { chance } from "./random.ts";

/** Services that agencies offer without telling the Portal. */
const UNREGISTERED = [
  "Receber visitas de escolas",
  "Emprestar salas e auditórios",
  "Atender pedidos de certidão por carta",
] as const;

/**
 * The workbook of an agency of letters: its focal points invented, its services those of the letters, and in some agencies
 * one or more besides that the Portal does not know.
 */
export function letterAgency(agency: AgencyOfLetters, focalPoint: InventedPerson, today: string): AgencyValues {
  const { siorg, name, acronym, letters, planned } = agency;
  const luck = chance(seedOf(`${siorg} workbook`));
  const invented = inventedAgency(agency, [], luck, today);
  const said = agencyValuesOf({ siorg, name, acronym, portalNumber: null }, letters);
  const withPlan = new Set(planned.map((letter) => letter.name));
  const registered = (said.tables.services ?? []).map((service) => ({
    ...service,
    registered: service.portalNumber !== null,
    // What the letter does not say, the agency does; and now and then it has moved on since.
    digital: (service.digital ?? luck.next() < 0.3) || luck.next() < 0.05,
    hasPlan: withPlan.has(String(service.name)),
  }));
  const unregistered = UNREGISTERED.slice(0, luck.pick([0, 0, 1, 2, 3])).map((service) => ({
    name: service,
    registered: false,
    digital: false,
    hasPlan: false,
  }));
  return {
    fields: {
      ...invented.fields,
      "focalPoints.serviceDelivery.titular.name": focalPoint.name,
      "focalPoints.serviceDelivery.titular.email": focalPoint.email,
      "focalPoints.serviceDelivery.titular.telephone": focalPoint.telephone,
    },
    tables: { services: [...registered, ...unregistered] },
  };
}
