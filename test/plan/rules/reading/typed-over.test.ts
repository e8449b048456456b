import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.typed-over";

test("warns of words over the formula of a deadline's standing", () => {
  expect(planFindings(RULE, { "schedule.actions[2].standing": "em dia" })).toEqual([
    { at: ["schedule.actions[2].standing"], severity: "warning", values: { raw: "em dia" } },
  ]);
});

test("is content with the formula", () => {
  expect(planFindings(RULE, { "schedule.actions[2].standing": { text: "no prazo", formula: "A1" } })).toEqual([]);
});
