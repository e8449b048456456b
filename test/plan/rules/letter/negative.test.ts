import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "letter.negative";

test("reports a cost below zero", () => {
  expect(planFindings(RULE, { "letter.cost": -10 })).toEqual([
    { at: ["letter.cost"], severity: "error", values: { field: "Custo informado na carta (R$)", value: -10 } },
  ]);
});

test("takes a service that is free", () => {
  expect(planFindings(RULE, { "letter.cost": 0 })).toEqual([]);
});
