import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "launch.quarter-far";

test("asks about a launch more than five years ahead", () => {
  expect(planFindings(RULE, { "launch.quarter": "3º trim. (set.) 2031" })).toEqual([
    { at: ["launch.quarter"], severity: "query", values: { launch: { quarter: "2031-Q3" } } },
  ]);
});

test("takes five years", () => {
  expect(planFindings(RULE, { "launch.quarter": "2º trim. (jun.) 2031" })).toEqual([]);
});
