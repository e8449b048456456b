import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "focal-points.titular-missing";

test("asks for the focal point of each theme", () => {
  expect(agencyFindings(RULE, { "focalPoints.digitalOffer.titular.email": "" })).toEqual([
    {
      at: ["focalPoints.digitalOffer.titular.email"],
      severity: "error",
      values: { person: "Ampliação da Oferta de Serviços Públicos Digitais (titular)", field: "E-mail" },
    },
  ]);
});

test("does not ask for the area", () => {
  expect(agencyFindings(RULE, { "focalPoints.serviceDelivery.titular.area": "" })).toEqual([]);
});
