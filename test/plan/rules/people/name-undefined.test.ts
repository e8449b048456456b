import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.name-undefined";

test("asks about words that hold the place of a name", () => {
  expect(planFindings(RULE, { "owner.suplente.name": "A ser definido" })).toEqual([
    { at: ["owner.suplente.name"], severity: "query", values: { name: "A ser definido" } },
  ]);
});

test("takes a name", () => {
  expect(planFindings(RULE, { "owner.suplente.name": "Vaga Lima Definir" })).toEqual([]);
});
