import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "adoption.done-in-future";

test("reports a responsibility fulfilled on a day to come", () => {
  expect(planFindings(RULE, { "adoption.responsibilities[1].date": "16/05/2026" })).toEqual([
    {
      at: ["adoption.responsibilities[1].date", "adoption.responsibilities[1].situation"],
      severity: "error",
      values: { date: { date: "2026-05-16" }, today: { date: "2026-05-15" } },
    },
  ]);
});

test("takes the same day as a forecast", () => {
  expect(
    planFindings(RULE, {
      "adoption.responsibilities[1].date": "16/05/2026",
      "adoption.responsibilities[1].situation": "Em andamento",
    }),
  ).toEqual([]);
});
