import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.not-digits";

test("reports a code with letters", () => {
  expect(planFindings(RULE, { "service.portalNumber": "12A4" })).toEqual([
    { at: ["service.portalNumber"], severity: "error", values: { raw: "12A4" } },
  ]);
});

test("takes a code of digits", () => {
  expect(planFindings(RULE, { "service.portalNumber": "1234" })).toEqual([]);
});
