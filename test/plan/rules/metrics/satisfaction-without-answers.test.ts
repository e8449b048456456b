import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.satisfaction-without-answers";

test("warns of a satisfaction that nobody gave", () => {
  expect(planFindings(RULE, { "measurements[3].satisfactionAnswers": 0 })).toEqual([
    { at: ["measurements[3].satisfactionAnswers"], severity: "warning", values: { value: 8.1 } },
  ]);
});

test("takes one answer", () => {
  expect(planFindings(RULE, { "measurements[3].satisfactionAnswers": 1 })).toEqual([]);
});
