import { expect, test } from "@jest/globals";
import { planFindings, SECOND } from "../findings-of.ts";

const RULE = "schedule.late-without-note";

test("warns of a late action that does not say why", () => {
  expect(planFindings(RULE, { "schedule.actions[8].month": "04/2026" }, SECOND)).toEqual([
    {
      at: ["schedule.actions[8].note", "schedule.actions[8].month"],
      severity: "warning",
      values: { month: { month: "2026-04" } },
    },
  ]);
});

test("is content with the reason", () => {
  expect(
    planFindings(
      RULE,
      { "schedule.actions[8].month": "04/2026", "schedule.actions[8].note": "Aguarda parecer jurídico." },
      SECOND,
    ),
  ).toEqual([]);
});
