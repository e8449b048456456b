import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.negative";

test("reports a cost below zero", () => {
  expect(planFindings(RULE, { "measurements[3].indirectCost": "(22)" })).toEqual([
    { at: ["measurements[3].indirectCost"], severity: "error", values: { column: "Custo indireto (R$)", value: -22 } },
  ]);
});

test("takes zero", () => {
  expect(planFindings(RULE, { "measurements[3].indirectCost": 0 })).toEqual([]);
});
