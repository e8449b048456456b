import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.done-out-of-order";

test("asks about an action done before the one it depends on", () => {
  expect(
    planFindings(RULE, { "schedule.actions[3].situation": "Concluída", "schedule.actions[3].dateDone": "10/05/2026" }),
  ).toEqual([
    {
      at: ["schedule.actions[3].situation", "schedule.actions[2].situation"],
      severity: "query",
      values: { action: 3, before: 2 },
    },
  ]);
});

test("looks past an action that was cancelled", () => {
  expect(
    planFindings(RULE, {
      "schedule.actions[3].situation": "Concluída",
      "schedule.actions[3].dateDone": "10/05/2026",
      "schedule.actions[2].situation": "Cancelada",
    }),
  ).toEqual([]);
});
