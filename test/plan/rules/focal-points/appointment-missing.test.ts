import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "focal-points.appointment-missing";

test("warns when nobody says who appointed", () => {
  expect(agencyFindings(RULE, { "focalPoints.digitalOffer.appointedBy": "" })).toEqual([
    {
      at: ["focalPoints.digitalOffer.appointedBy"],
      severity: "warning",
      values: { theme: "Ampliação da Oferta de Serviços Públicos Digitais", field: "Indicados por" },
    },
  ]);
});

test("takes a date that is declared as not available", () => {
  expect(agencyFindings(RULE, { "focalPoints.digitalOffer.appointedOn": "não disponível" })).toEqual([]);
});
