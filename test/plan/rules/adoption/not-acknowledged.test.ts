import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "adoption.not-acknowledged";

test("reports the responsibilities of an adopted tool that are open", () => {
  expect(
    planFindings(RULE, {
      "adoption.responsibilities[2].acknowledged": "",
      "adoption.responsibilities[3].acknowledged": "Não",
    }),
  ).toEqual([
    {
      at: ["adoption.responsibilities[2].acknowledged", "adoption.responsibilities[3].acknowledged"],
      severity: "error",
      values: { tool: "Portal de Serviços", count: 2, all: 3 },
    },
  ]);
});

test("does not ask for those of a tool that is not adopted", () => {
  expect(planFindings(RULE, { "adoption.responsibilities[12].acknowledged": "Não" })).toEqual([]);
});
