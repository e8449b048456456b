import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.action-repeated";

test("reports a standard action on two rows", () => {
  expect(
    planFindings(RULE, { "schedule.actions[8].action": "3. Abrir Ordem de Serviço junto à empresa contratada." }),
  ).toEqual([
    { at: ["schedule.actions[8].action", "schedule.actions[3].action"], severity: "error", values: { action: 3 } },
  ]);
});

test("takes an action of the agency's own", () => {
  expect(planFindings(RULE, { "schedule.actions[8].action": "Abrir processo administrativo" })).toEqual([]);
});
