import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.email-shared";

test("asks about one e-mail for two people", () => {
  expect(
    planFindings(RULE, {
      "owner.suplente.email": "NARA.bastos@aex.exemplo.gov.br",
      "owner.suplente.name": "Ivo Peixoto Salles",
    }),
  ).toEqual([
    {
      at: ["owner.suplente.email", "owner.titular.email"],
      severity: "query",
      values: { email: "nara.bastos@aex.exemplo.gov.br", name: "Ivo Peixoto Salles", other: "Nara Siqueira Bastos" },
    },
  ]);
});

test("takes one person in two roles", () => {
  expect(
    planFindings(RULE, {
      "representatives.ombudsman.titular.email": "nara.bastos@aex.exemplo.gov.br",
      "representatives.ombudsman.titular.name": "NARA SIQUEIRA BASTOS",
    }),
  ).toEqual([]);
});
