import { expect, test } from "@jest/globals";
import { planForm } from "../../../../plan/form/plan-form.ts";
import { cleared, planFindings } from "../findings-of.ts";

const RULE = "adoption.no-data-base";

test("asks which data bases ConectaGov is for", () => {
  expect(planFindings(RULE, cleared(planForm, "adoption.dataBases", 1))).toEqual([
    { at: ["adoption.dataBases[1]", "tools.systemsIntegration.adopted"], severity: "query", values: {} },
  ]);
});

test("asks for none without ConectaGov", () => {
  expect(
    planFindings(RULE, { ...cleared(planForm, "adoption.dataBases", 1), "tools.systemsIntegration.adopted": "Não" }),
  ).toEqual([]);
});
