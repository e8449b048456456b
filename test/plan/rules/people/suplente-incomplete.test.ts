import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.suplente-incomplete";

test("warns of a suplente without e-mail", () => {
  expect(planFindings(RULE, { "owner.suplente.email": "" })).toEqual([
    {
      at: ["owner.suplente.email"],
      severity: "warning",
      values: { person: "“Dono” do serviço (suplente)", field: "E-mail" },
    },
  ]);
});

test("leaves a suplente who is not there to another rule", () => {
  expect(planFindings(RULE, { "owner.suplente.email": "", "owner.suplente.name": "" })).toEqual([]);
});
