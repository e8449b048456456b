import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.email-shared";

test("asks about one e-mail for two people", () => {
  expect(planFindings(RULE, { "representatives.ombudsman.titular.email": "NARA.bastos@aex.exemplo.gov.br" })).toEqual([
    {
      at: ["owner.titular.email", "representatives.ombudsman.titular.email"],
      severity: "query",
      values: { email: "nara.bastos@aex.exemplo.gov.br", name: "Nara Siqueira Bastos", other: "Marta Lins Queiroz" },
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
