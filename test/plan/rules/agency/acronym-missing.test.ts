import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "agency.acronym-missing";

test("warns of an agency without acronym", () => {
  expect(planFindings(RULE, { "agency.acronym": "" })).toEqual([
    { at: ["agency.acronym"], severity: "warning", values: {} },
  ]);
});

test("takes an agency that says it has none", () => {
  expect(planFindings(RULE, { "agency.acronym": "não se aplica" })).toEqual([]);
});
