import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "services.portal-number-unregistered";

test("asks about the number of a service that is not registered", () => {
  expect(agencyFindings(RULE, { "services[2].registered": "Não" })).toEqual([
    { at: ["services[2].registered", "services[2].portalNumber"], severity: "query", values: { number: "1235" } },
  ]);
});

test("is content once it is registered", () => {
  expect(agencyFindings(RULE, { "services[2].registered": "Sim" })).toEqual([]);
});
