import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.titular-missing";

test("asks for the name and the e-mail of a titular", () => {
  expect(planFindings(RULE, { "owner.titular.name": "", "owner.titular.email": "não disponível" })).toEqual([
    { at: ["owner.titular.name"], severity: "error", values: { person: "“Dono” do serviço (titular)", field: "Nome" } },
    {
      at: ["owner.titular.email"],
      severity: "error",
      values: { person: "“Dono” do serviço (titular)", field: "E-mail" },
    },
  ]);
});

test("does not ask for those of a suplente", () => {
  expect(planFindings(RULE, { "owner.suplente.name": "", "owner.suplente.email": "" })).toEqual([]);
});
