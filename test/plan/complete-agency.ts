import type { CivilDate } from "../../plan/calendar/civil-date.ts";
import type { AgencyValues } from "../../plan/form/values.ts";

/** An agency workbook with nothing left to say about it on the given day, of an agency that does not exist. */
export function completeAgencyValues(today: CivilDate): AgencyValues {
  return {
    fields: {
      "agency.name": "Agência Exemplo de Registros",
      "agency.acronym": "AEX",
      "agency.siorg": "900001",
      "focalPoints.serviceDelivery.titular.name": "Rita Moraes Furtado",
      "focalPoints.serviceDelivery.titular.email": "rita.furtado@aex.exemplo.gov.br",
      "focalPoints.serviceDelivery.titular.telephone": "(61) 3333-2001",
      "focalPoints.serviceDelivery.titular.area": "Ouvidoria",
      "focalPoints.serviceDelivery.substituto.name": "Davi Nogueira Pires",
      "focalPoints.serviceDelivery.substituto.email": "davi.pires@aex.exemplo.gov.br",
      "focalPoints.serviceDelivery.appointedBy": "Alba Coutinho Reis, Secretária Executiva",
      "focalPoints.serviceDelivery.appointedOn": today,
      "focalPoints.digitalOffer.titular.name": "Noel Freitas Barreto",
      "focalPoints.digitalOffer.titular.email": "noel.barreto@aex.exemplo.gov.br",
      "focalPoints.digitalOffer.titular.telephone": "(61) 3333-2003",
      "focalPoints.digitalOffer.substituto.name": "Iara Teles Monteiro",
      "focalPoints.digitalOffer.substituto.email": "iara.monteiro@aex.exemplo.gov.br",
      "focalPoints.digitalOffer.appointedBy": "Alba Coutinho Reis, Secretária Executiva",
      "focalPoints.digitalOffer.appointedOn": today,
    },
    tables: {
      services: [
        { name: "Emitir certidão de registro", portalNumber: "1234", registered: true, digital: true, hasPlan: true },
        { name: "Registrar embarcação", portalNumber: "1235", registered: true, digital: false, hasPlan: true },
        { name: "Consultar acervo histórico", registered: false, digital: false, hasPlan: false },
      ],
    },
  };
}
