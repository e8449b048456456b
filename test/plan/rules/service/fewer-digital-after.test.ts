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

test("does not take steps for less digital before anybody said whether they are", () => {
  expect(planFindings(RULE, { "service.stepsAfter[1].digital": "", "service.stepsAfter[2].digital": "" })).toEqual([]);
});

test("does not count a row with nothing but a number typed ahead", () => {
  const typed = {
    "service.stepsAfter[1].digital": "Não",
    "service.stepsAfter[3].order": 3,
    "service.stepsAfter[4].order": 4,
  };
  expect(planFindings(RULE, typed)).toEqual([]);
});
