import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "letter.digital-differs";

test("warns of a letter that says no while every step is digital", () => {
  expect(
    planFindings(RULE, {
      "letter.digital": "Não",
      "service.stepsToday[2].digital": "Sim",
      "service.stepsToday[3].digital": "Sim",
    }),
  ).toEqual([{ at: ["letter.digital"], severity: "warning", values: { answer: "Não", digital: 3, count: 3 } }]);
});

test("takes a letter that says no while some step is not", () => {
  expect(planFindings(RULE, { "letter.digital": "Não" })).toEqual([]);
});
