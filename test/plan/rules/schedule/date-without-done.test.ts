import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.date-without-done";

test("asks about the day of an action that is not said to be done", () => {
  expect(planFindings(RULE, { "schedule.actions[1].situation": "Em andamento" })).toEqual([
    {
      at: ["schedule.actions[1].situation", "schedule.actions[1].dateDone"],
      severity: "query",
      values: { date: { date: "2026-05-08" }, situation: "em andamento" },
    },
  ]);
});

test("is content once it is done", () => {
  expect(planFindings(RULE, { "schedule.actions[1].situation": "Concluída" })).toEqual([]);
});
