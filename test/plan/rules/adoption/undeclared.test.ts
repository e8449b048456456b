import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "adoption.undeclared";

test("warns of a tool without answer", () => {
  expect(planFindings(RULE, { "tools.electronicPetition.adopted": "" })).toEqual([
    {
      at: ["tools.electronicPetition.adopted"],
      severity: "warning",
      values: { tool: "Módulo de Peticionamento eletrônico do PEN/SEI" },
    },
  ]);
});

test("is content with a no", () => {
  expect(planFindings(RULE, { "tools.electronicPetition.adopted": "Não" })).toEqual([]);
});
