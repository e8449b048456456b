import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "focal-points.substituto-missing";

test("warns of a focal point whom nobody stands in for", () => {
  expect(
    agencyFindings(RULE, {
      "focalPoints.digitalOffer.substituto.name": "",
      "focalPoints.digitalOffer.substituto.email": "",
    }),
  ).toEqual([
    {
      at: ["focalPoints.digitalOffer.substituto.name", "focalPoints.digitalOffer.substituto.email"],
      severity: "warning",
      values: { person: "Ampliação da Oferta de Serviços Públicos Digitais (substituto)" },
    },
  ]);
});

test("leaves a half filled one to another rule", () => {
  expect(agencyFindings(RULE, { "focalPoints.digitalOffer.substituto.email": "" })).toEqual([]);
});
