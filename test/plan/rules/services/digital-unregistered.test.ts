import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "services.digital-unregistered";

test("asks about a digital service outside the Portal", () => {
  expect(agencyFindings(RULE, { "services[3].digital": "Sim" })).toEqual([
    { at: ["services[3].registered", "services[3].digital"], severity: "query", values: {} },
  ]);
});

test("is content with it inside", () => {
  expect(
    agencyFindings(RULE, {
      "services[3].digital": "Sim",
      "services[3].registered": "Sim",
      "services[3].portalNumber": "77",
    }),
  ).toEqual([]);
});
