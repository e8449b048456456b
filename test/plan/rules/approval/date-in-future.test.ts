import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "approval.date-in-future";

test("reports an approval on a day to come", () => {
  expect(planFindings(RULE, { "approval.owner.date": "16/05/2026" })).toEqual([
    {
      at: ["approval.owner.date"],
      severity: "error",
      values: { date: { date: "2026-05-16" }, today: { date: "2026-05-15" } },
    },
  ]);
});

test("takes today", () => {
  expect(planFindings(RULE, { "approval.owner.date": "15/05/2026" })).toEqual([]);
});
