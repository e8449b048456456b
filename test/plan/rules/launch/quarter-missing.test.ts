import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "launch.quarter-missing";

test("asks for the launch quarter", () => {
  expect(planFindings(RULE, { "launch.quarter": "" })).toEqual([
    { at: ["launch.quarter"], severity: "error", values: {} },
  ]);
});

test("is content with one", () => {
  expect(planFindings(RULE, { "launch.quarter": "2º trim. (jun.) 2027" })).toEqual([]);
});
