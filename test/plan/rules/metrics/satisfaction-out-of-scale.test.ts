import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.satisfaction-out-of-scale";

test("reports a satisfaction above its scale", () => {
  expect(planFindings(RULE, { "measurements[3].satisfaction": 10.5 })).toEqual([
    {
      at: ["measurements[3].satisfaction", "measurements[3].satisfactionScale"],
      severity: "error",
      values: { value: 10.5, scale: "0 a 10" },
    },
  ]);
});

test("takes the same on a wider scale", () => {
  expect(
    planFindings(RULE, { "measurements[3].satisfaction": 10.5, "measurements[3].satisfactionScale": "0 a 100" }),
  ).toEqual([]);
});
