import { expect, test } from "@jest/globals";
import { planForm } from "../../../../plan/form/plan-form.ts";
import { cleared, planFindings } from "../findings-of.ts";

const RULE = "adoption.responsibility-missing";

test("reports responsibilities whose rows were cleared", () => {
  expect(planFindings(RULE, cleared(planForm, "adoption.responsibilities", 18))).toEqual([
    {
      at: ["adoption.responsibilities"],
      severity: "error",
      values: { tool: "Módulo de integração de sistemas (ConectaGov)", count: 1, codes: { list: ["5.b.i"] } },
    },
  ]);
});

test("does not miss those of a tool that is not adopted", () => {
  expect(planFindings(RULE, cleared(planForm, "adoption.responsibilities", 12, 13))).toEqual([]);
});
