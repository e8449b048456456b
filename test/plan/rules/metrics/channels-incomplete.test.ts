import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.channels-incomplete";

test("asks about blank channels when some requests have none", () => {
  expect(planFindings(RULE, { "measurements[3].requestsPost": "" })).toEqual([
    { at: ["measurements[3].requestsPost"], severity: "query", values: { total: 460, sum: 455, rest: 5 } },
  ]);
});

test("takes a channel that nobody knows", () => {
  expect(planFindings(RULE, { "measurements[3].requestsPost": "n/d" })).toEqual([]);
});
