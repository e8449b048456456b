import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "service.step-channel-missing";

test("warns of a step without channel", () => {
  expect(planFindings(RULE, { "service.stepsAfter[1].channel": "" })).toEqual([
    { at: ["service.stepsAfter[1].channel"], severity: "warning", values: {} },
  ]);
});

test("takes a step that says it has none", () => {
  expect(planFindings(RULE, { "service.stepsAfter[1].channel": "não se aplica" })).toEqual([]);
});
