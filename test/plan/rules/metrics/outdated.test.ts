import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.outdated";

test("warns when the latest measurement is older than a year", () => {
  expect(
    planFindings(RULE, {
      "measurements[1].month": "02/2025",
      "measurements[2].month": "03/2025",
      "measurements[3].month": "04/2025",
    }),
  ).toEqual([{ at: ["measurements[3].month"], severity: "warning", values: { month: { month: "2025-04" }, age: 13 } }]);
});

test("takes one of the same month a year ago", () => {
  expect(
    planFindings(RULE, {
      "measurements[1].month": "02/2025",
      "measurements[2].month": "03/2025",
      "measurements[3].month": "05/2025",
    }),
  ).toEqual([]);
});
