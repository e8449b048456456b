import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "service.portal-number-missing";

test("asks for the number of a service that is registered", () => {
  expect(planFindings(RULE, { "service.portalNumber": "" })).toEqual([
    { at: ["service.portalNumber", "schedule.actions[1].situation"], severity: "query", values: {} },
  ]);
});

test("does not ask before it is registered", () => {
  expect(planFindings(RULE, { "service.portalNumber": "", "schedule.actions[1].situation": "Em andamento" })).toEqual(
    [],
  );
});
