import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.suplente-missing";

test("warns of a role without suplente", () => {
  expect(planFindings(RULE, { "owner.suplente.name": "", "owner.suplente.email": "" })).toEqual([
    {
      at: ["owner.suplente.name", "owner.suplente.email"],
      severity: "warning",
      values: { person: "“Dono” do serviço (suplente)" },
    },
  ]);
});

test("is content with one", () => {
  expect(
    planFindings(RULE, { "owner.suplente.name": "Ivo Peixoto", "owner.suplente.email": "ivo@exemplo.gov.br" }),
  ).toEqual([]);
});
