import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.done-in-future";

test("reports an action done on a day to come", () => {
  expect(planFindings(RULE, { "schedule.actions[1].dateDone": "16/05/2026" })).toEqual([
    {
      at: ["schedule.actions[1].dateDone"],
      severity: "error",
      values: { date: { date: "2026-05-16" }, today: { date: "2026-05-15" } },
    },
  ]);
});

test("takes today", () => {
  expect(planFindings(RULE, { "schedule.actions[1].dateDone": "15/05/2026" })).toEqual([]);
});
