import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.cancelled-without-note";

test("asks why a standard action was cancelled", () => {
  expect(planFindings(RULE, { "schedule.actions[5].situation": "Cancelada" })).toEqual([
    { at: ["schedule.actions[5].note", "schedule.actions[5].situation"], severity: "query", values: { action: 5 } },
  ]);
});

test("is content with the reason", () => {
  expect(
    planFindings(RULE, {
      "schedule.actions[5].situation": "Cancelada",
      "schedule.actions[5].note": "A equipe já conhece a ferramenta.",
    }),
  ).toEqual([]);
});
