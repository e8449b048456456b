import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.total-differs";

test("reports a total that is not the sum of the channels", () => {
  expect(planFindings(RULE, { "measurements[3].requestsTotal": 470 })).toEqual([
    { at: ["measurements[3].requestsTotal"], severity: "error", values: { total: 470, sum: 460 } },
  ]);
});

test("takes a greater total while a channel is not known", () => {
  expect(planFindings(RULE, { "measurements[3].requestsTotal": 470, "measurements[3].requestsOther": "n/d" })).toEqual(
    [],
  );
});
