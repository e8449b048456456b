import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.telephone-invalid";

test("asks about a telephone without area code", () => {
  expect(planFindings(RULE, { "owner.titular.telephone": "3333-4444" })).toEqual([
    { at: ["owner.titular.telephone"], severity: "query", values: { telephone: "3333-4444" } },
  ]);
});

test("takes one with it", () => {
  expect(planFindings(RULE, { "owner.titular.telephone": "+55 61 3333-4444" })).toEqual([]);
});
