import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "agency.required";

test("asks for the agency's SIORG code", () => {
  expect(planFindings(RULE, { "agency.siorg": "" })).toEqual([
    { at: ["agency.siorg"], severity: "error", values: { field: "Código SIORG" } },
  ]);
});

test("is content with it", () => {
  expect(planFindings(RULE, { "agency.siorg": "900002" })).toEqual([]);
});
