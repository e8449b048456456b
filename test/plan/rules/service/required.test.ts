import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "service.required";

test("asks for the audience", () => {
  expect(planFindings(RULE, { "service.audience": "" })).toEqual([
    { at: ["service.audience"], severity: "error", values: { field: "Público-alvo" } },
  ]);
});

test("does not ask for the Portal's number", () => {
  expect(planFindings(RULE, { "service.portalNumber": "" })).toEqual([]);
});
