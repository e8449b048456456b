import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.digitisation-differs";

test("asks about a level typed over the formula that the steps do not give", () => {
  expect(planFindings(RULE, { "metrics.digitisation.value": "60%" })).toEqual([
    {
      at: ["metrics.digitisation.value"],
      severity: "query",
      values: { stated: { percent: 0.6 }, digital: 1, count: 3, level: { percent: 1 / 3 } },
    },
  ]);
});

test("takes the level that they give", () => {
  expect(planFindings(RULE, { "metrics.digitisation.value": "1/3" })).toEqual([]);
});

test("is all that is said of the cell", () => {
  expect(planFindings("metrics.typed-over", { "metrics.digitisation.value": "60%" })).toEqual([]);
  expect(planFindings("metrics.typed-over", { "metrics.digitisation.value": "1/3" })).toHaveLength(1);
});
