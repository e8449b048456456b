import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "services.portal-number-missing";

test("asks for the number of a registered service", () => {
  expect(agencyFindings(RULE, { "services[2].portalNumber": "" })).toEqual([
    { at: ["services[2].portalNumber", "services[2].registered"], severity: "error", values: {} },
  ]);
});

test("asks for none of a service that is not registered", () => {
  expect(agencyFindings(RULE, { "services[2].portalNumber": "", "services[2].registered": "Não" })).toEqual([]);
});
