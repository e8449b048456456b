import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.titular-is-suplente";

test("reports one person as titular and suplente of a role", () => {
  expect(planFindings(RULE, { "owner.suplente.name": "nara siqueira bastos" })).toEqual([
    {
      at: ["owner.suplente.name", "owner.titular.name"],
      severity: "error",
      values: { who: "nara siqueira bastos", deputy: "suplente" },
    },
  ]);
});

test("takes one person as titular of a role and suplente of another", () => {
  expect(planFindings(RULE, { "representatives.ombudsman.suplente.name": "Nara Siqueira Bastos" })).toEqual([]);
});
