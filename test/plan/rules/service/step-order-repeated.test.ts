import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "service.step-order-repeated";

test("warns of two steps with one order", () => {
  expect(planFindings(RULE, { "service.stepsToday[3].order": 2 })).toEqual([
    { at: ["service.stepsToday[3].order", "service.stepsToday[2].order"], severity: "warning", values: { order: 2 } },
  ]);
});

test("takes one step on a row for each of its channels", () => {
  expect(
    planFindings(RULE, {
      "service.stepsToday[3].order": 2,
      "service.stepsToday[3].description": "Levar os documentos ao balcão.",
    }),
  ).toEqual([]);
});
