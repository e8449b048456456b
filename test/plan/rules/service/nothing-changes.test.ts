import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "service.nothing-changes";
const SAME_STEPS = {
  "service.stepsAfter[1].description": "PEDIR A CERTIDÃO PELA PÁGINA DO ÓRGÃO",
  "service.stepsAfter[2].description": "Levar os documentos ao balcão",
  "service.stepsAfter[2].channel": "Presencial",
  "service.stepsAfter[2].digital": "Não",
  "service.stepsAfter[3].description": "Receber a certidão pelo correio",
  "service.stepsAfter[3].channel": "Postal",
  "service.stepsAfter[3].digital": "Não",
};

test("asks about a project after which every step is today's", () => {
  expect(planFindings(RULE, SAME_STEPS)).toEqual([
    { at: ["service.stepsAfter"], severity: "query", values: { count: 3 } },
  ]);
});

test("is content when one step changes its channel", () => {
  expect(planFindings(RULE, { ...SAME_STEPS, "service.stepsAfter[3].channel": "E-mail" })).toEqual([]);
});
