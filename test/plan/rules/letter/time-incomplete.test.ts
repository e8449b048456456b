import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "letter.time-incomplete";

test("warns of a time between two that lacks one", () => {
  expect(planFindings(RULE, { "letter.timeMin": "" })).toEqual([
    { at: ["letter.timeMin"], severity: "warning", values: { kind: "Entre", count: 1 } },
  ]);
});

test("needs no least time for a mean", () => {
  expect(planFindings(RULE, { "letter.timeMin": "", "letter.timeKind": "Em média" })).toEqual([]);
});
