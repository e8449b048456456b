import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.digital-exceeds-total";

test("reports more digital requests than requests", () => {
  expect(planFindings(RULE, { "measurements[3].requestsTotal": 150 })).toEqual([
    {
      at: ["measurements[3].requestsTotal", "measurements[3].requestsWeb", "measurements[3].requestsMobileApp"],
      severity: "error",
      values: { digital: 155, total: 150 },
    },
  ]);
});

test("takes as many as there are", () => {
  expect(planFindings(RULE, { "measurements[3].requestsTotal": 155 })).toEqual([]);
});
