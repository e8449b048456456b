import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.jump";

test("asks about a figure more than ten times the one before", () => {
  expect(planFindings(RULE, { "measurements[3].indirectCost": 221 })).toEqual([
    {
      at: ["measurements[3].indirectCost", "measurements[2].indirectCost"],
      severity: "query",
      values: {
        column: "Custo indireto (R$)",
        before: 22,
        beforeMonth: { month: "2026-03" },
        now: 221,
        month: { month: "2026-04" },
      },
    },
  ]);
});

test("takes ten times", () => {
  expect(planFindings(RULE, { "measurements[3].indirectCost": 220 })).toEqual([]);
});
