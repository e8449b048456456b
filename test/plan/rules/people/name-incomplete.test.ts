import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.name-incomplete";

test("warns of a first name alone", () => {
  expect(planFindings(RULE, { "owner.suplente.name": "Ivo" })).toEqual([
    { at: ["owner.suplente.name"], severity: "warning", values: { name: "Ivo" } },
  ]);
});

test("takes a first name and a surname", () => {
  expect(planFindings(RULE, { "owner.suplente.name": "Ivo Salles" })).toEqual([]);
});
