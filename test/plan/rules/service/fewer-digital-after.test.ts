import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "service.fewer-digital-after";

test("asks why a smaller share of the steps is digital", () => {
  expect(
    planFindings(RULE, { "service.stepsAfter[1].digital": "Não", "service.stepsAfter[2].digital": "Não" }),
  ).toEqual([
    { at: ["service.stepsAfter"], severity: "query", values: { digitalToday: 1, today: 3, digitalAfter: 0, after: 2 } },
  ]);
});

test("takes as many digital steps among fewer", () => {
  expect(planFindings(RULE, { "service.stepsAfter[1].digital": "Não" })).toEqual([]);
});
