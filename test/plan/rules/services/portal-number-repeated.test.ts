import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "services.portal-number-repeated";

test("asks about one number of two services, which some letters of the Portal do share", () => {
  expect(agencyFindings(RULE, { "services[2].portalNumber": "1234" })).toEqual([
    { at: ["services[2].portalNumber", "services[1].portalNumber"], severity: "query", values: { number: "1234" } },
  ]);
});

test("takes two numbers", () => {
  expect(agencyFindings(RULE, { "services[2].portalNumber": "4321" })).toEqual([]);
});
