import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.after-launch";

test("reports homologation and publicity after the launch quarter", () => {
  expect(planFindings(RULE, { "launch.quarter": "3º trim. (set.) 2026" })).toEqual([
    {
      at: ["schedule.actions[6].month", "launch.quarter"],
      severity: "error",
      values: { action: 6, month: { month: "2026-10" }, launch: { quarter: "2026-Q3" } },
    },
    {
      at: ["schedule.actions[7].month", "launch.quarter"],
      severity: "error",
      values: { action: 7, month: { month: "2026-11" }, launch: { quarter: "2026-Q3" } },
    },
  ]);
});

test("takes the quarter in which they are due", () => {
  expect(planFindings(RULE, { "launch.quarter": "4º trim. (dez.) 2026" })).toEqual([]);
});
