import { expect, test } from "@jest/globals";
import { planForm } from "../../../../plan/form/plan-form.ts";
import { cleared, planFindings } from "../findings-of.ts";

const RULE = "adoption.data-base-without-tool";

test("asks how data bases come without ConectaGov", () => {
  expect(planFindings(RULE, { "tools.systemsIntegration.adopted": "Não" })).toEqual([
    {
      at: ["tools.systemsIntegration.adopted", "adoption.dataBases[1].dataBase"],
      severity: "query",
      values: { count: 1 },
    },
  ]);
});

test("is content without data bases", () => {
  expect(
    planFindings(RULE, { ...cleared(planForm, "adoption.dataBases", 1), "tools.systemsIntegration.adopted": "Não" }),
  ).toEqual([]);
});
