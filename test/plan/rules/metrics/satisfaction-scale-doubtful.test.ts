import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.satisfaction-scale-doubtful";

test("asks for the scale of a figure that looks like one of ten", () => {
  expect(planFindings(RULE, { "measurements[3].satisfactionScale": "" })).toEqual([
    {
      at: ["measurements[3].satisfactionScale", "measurements[3].satisfaction"],
      severity: "query",
      values: { value: 8.1 },
    },
  ]);
});

test("takes a blank scale for a figure of a hundred", () => {
  expect(planFindings(RULE, { "measurements[3].satisfactionScale": "", "measurements[3].satisfaction": 81 })).toEqual(
    [],
  );
});
