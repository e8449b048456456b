import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { addMonths, monthOfDate } from "../../../plan/calendar/month.ts";
import type { AgencyValues } from "../../../plan/form/values.ts";
import type { InventedAgency } from "./invented-names.ts";
import { inventedPerson } from "./invented-person.ts";
import type { Chance } from "./random.ts";

/** An agency workbook: focal points and the list of services, most of them registered and some digital. */
export function inventedAgency(
  agency: InventedAgency,
  services: readonly string[],
  luck: Chance,
  today: CivilDate,
): AgencyValues {
  const delivery = inventedPerson(luck, agency.domain);
  const substitute = inventedPerson(luck, agency.domain);
  const digital = inventedPerson(luck, agency.domain);
  const appointer = `${inventedPerson(luck, agency.domain).name}, Secretaria Executiva`;
  const appointedOn = `${addMonths(monthOfDate(today), -8)}-15`;
  return {
    fields: {
      "agency.name": agency.name,
      "agency.acronym": agency.acronym,
      "agency.siorg": agency.siorg,
      "focalPoints.serviceDelivery.titular.name": delivery.name,
      "focalPoints.serviceDelivery.titular.email": delivery.email,
      "focalPoints.serviceDelivery.titular.telephone": delivery.telephone,
      "focalPoints.serviceDelivery.titular.area": "Ouvidoria",
      "focalPoints.serviceDelivery.substituto.name": substitute.name,
      "focalPoints.serviceDelivery.substituto.email": substitute.email,
      "focalPoints.serviceDelivery.substituto.telephone": substitute.telephone,
      "focalPoints.serviceDelivery.appointedBy": appointer,
      "focalPoints.serviceDelivery.appointedOn": appointedOn,
      "focalPoints.digitalOffer.titular.name": digital.name,
      "focalPoints.digitalOffer.titular.email": digital.email,
      "focalPoints.digitalOffer.titular.telephone": digital.telephone,
      "focalPoints.digitalOffer.titular.area": "Coordenação de Tecnologia da Informação",
      "focalPoints.digitalOffer.appointedBy": appointer,
      "focalPoints.digitalOffer.appointedOn": appointedOn,
    },
    tables: {
      services: services.map((name, index) => {
        const registered = luck.next() < 0.8;
        return {
          name,
          registered,
          portalNumber: registered ? `${agency.siorg.slice(-3)}${index + 10}` : null,
          digital: registered && luck.next() < 0.55,
          hasPlan: index < 5,
        };
      }),
    },
  };
}
