import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.too-long";

test("reports a text that its cell does not take", () => {
  expect(planFindings(RULE, { "service.name": "a".repeat(501) })).toEqual([
    { at: ["service.name"], severity: "error", values: { limit: 500 } },
  ]);
});

test("takes the longest text", () => {
  expect(planFindings(RULE, { "service.name": "a".repeat(500) })).toEqual([]);
});
