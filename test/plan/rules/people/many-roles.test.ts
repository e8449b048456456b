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

/** The ombudsman's and the technology's representative under the owner's name, with these e-mails. */
function namesakes(ombudsman: string, technology: string) {
  return {
    "representatives.ombudsman.titular.name": "NARA SIQUEIRA BASTOS",
    "representatives.ombudsman.titular.email": ombudsman,
    "representatives.technology.titular.name": "Nara  Siqueira Bastos",
    "representatives.technology.titular.email": technology,
  };
}

test("knows a person whose e-mail is in one role and blank in the others", () => {
  expect(planFindings(RULE, namesakes("", "")).map(({ values }) => values.count)).toEqual([3]);
});

test("does not join a blank e-mail to one of two namesakes", () => {
  expect(planFindings(RULE, namesakes("", "nara.outra@aex.exemplo.gov.br"))).toEqual([]);
});
