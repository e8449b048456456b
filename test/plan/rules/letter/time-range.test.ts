import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "letter.time-range";

test("reports a least time above the most", () => {
  expect(planFindings(RULE, { "letter.timeMin": 20 })).toEqual([
    { at: ["letter.timeMin", "letter.timeMax"], severity: "error", values: { least: 20, most: 10 } },
  ]);
});

test("takes two equal times", () => {
  expect(planFindings(RULE, { "letter.timeMin": 10 })).toEqual([]);
});
