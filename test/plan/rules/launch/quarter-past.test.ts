import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "launch.quarter-past";

test("asks about a launch in a quarter that has ended", () => {
  expect(planFindings(RULE, { "launch.quarter": "1º trim. (mar.) 2026" })).toEqual([
    { at: ["launch.quarter"], severity: "query", values: { launch: { quarter: "2026-Q1" } } },
  ]);
});

test("takes the current quarter", () => {
  expect(planFindings(RULE, { "launch.quarter": "2º trim. (jun.) 2026" })).toEqual([]);
});
