import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.total-missing";

test("warns of channels without their total", () => {
  expect(planFindings(RULE, { "measurements[3].requestsTotal": "" })).toEqual([
    { at: ["measurements[3].requestsTotal"], severity: "warning", values: { sum: 460 } },
  ]);
});

test("takes a total that is declared as not available", () => {
  expect(planFindings(RULE, { "measurements[3].requestsTotal": "n/d" })).toEqual([]);
});
