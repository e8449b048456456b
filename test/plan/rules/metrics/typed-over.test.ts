import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.typed-over";

test("asks about an indicator typed over its formula", () => {
  expect(planFindings(RULE, { "metrics.volume.value": 500 })).toEqual([
    {
      at: ["metrics.volume.value"],
      severity: "query",
      values: { field: "Medição atual: Volume de solicitações", raw: "500" },
    },
  ]);
});

test("takes what the formula says", () => {
  expect(planFindings(RULE, { "metrics.volume.value": { text: "460", formula: "A1" } })).toEqual([]);
});
