import { expect, test } from "@jest/globals";
import { planForm } from "../../../../plan/form/plan-form.ts";
import { cleared, planFindings } from "../findings-of.ts";

const RULE = "schedule.action-missing";

test("reports a standard action whose row was cleared", () => {
  expect(planFindings(RULE, cleared(planForm, "schedule.actions", 5))).toEqual([
    {
      at: ["schedule.actions"],
      severity: "error",
      values: { action: "5. Capacitar usuários e configuradores do órgão/entidade na ferramenta." },
    },
  ]);
});

test("finds a standard action on another row", () => {
  const moved = {
    ...cleared(planForm, "schedule.actions", 5),
    "schedule.actions[8].action": "Capacitar usuários e configuradores do órgão/entidade na ferramenta",
  };
  expect(planFindings(RULE, moved)).toEqual([]);
});

test("lets an action be cancelled instead", () => {
  expect(planFindings(RULE, { "schedule.actions[5].situation": "Cancelada" })).toEqual([]);
});
