import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.completed-exceeds-started";

test("reports more completed than started", () => {
  expect(planFindings(RULE, { "measurements[3].completed": 461 })).toEqual([
    {
      at: ["measurements[3].completed", "measurements[3].started"],
      severity: "error",
      values: { completed: 461, started: 460 },
    },
  ]);
});

test("takes all completed", () => {
  expect(planFindings(RULE, { "measurements[3].completed": 460 })).toEqual([]);
});
