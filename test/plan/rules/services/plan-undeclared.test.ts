import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "services.plan-undeclared";

test("warns of a service that does not say whether it has a plan", () => {
  expect(agencyFindings(RULE, { "services[2].hasPlan": "" })).toEqual([
    { at: ["services[2].hasPlan"], severity: "warning", values: {} },
  ]);
});

test("is content with an answer", () => {
  expect(agencyFindings(RULE, { "services[2].hasPlan": "não" })).toEqual([]);
});
