import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.many-roles";

test("warns of one person in three roles", () => {
  expect(
    planFindings(RULE, {
      "representatives.ombudsman.titular.email": "nara.bastos@aex.exemplo.gov.br",
      "representatives.technology.titular.email": "nara.bastos@aex.exemplo.gov.br",
    }),
  ).toEqual([
    {
      at: ["representatives.ombudsman.titular.name", "representatives.technology.titular.name", "owner.titular.name"],
      severity: "warning",
      values: { who: "Marta Lins Queiroz", count: 3 },
    },
  ]);
});

test("takes one person in two", () => {
  expect(planFindings(RULE, { "representatives.ombudsman.titular.email": "nara.bastos@aex.exemplo.gov.br" })).toEqual(
    [],
  );
});
