import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.telephone-missing";

test("warns of a titular without telephone", () => {
  expect(planFindings(RULE, { "owner.titular.telephone": "" })).toEqual([
    { at: ["owner.titular.telephone"], severity: "warning", values: { person: "“Dono” do serviço (titular)" } },
  ]);
});

test("does not expect the telephone of a suplente", () => {
  expect(planFindings(RULE, { "owner.suplente.telephone": "" })).toEqual([]);
});
