import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.time-unit-missing";

test("asks for the unit of a mean time", () => {
  expect(planFindings(RULE, { "measurements[3].meanTimeUnit": "" })).toEqual([
    { at: ["measurements[3].meanTimeUnit"], severity: "error", values: { time: 7.5 } },
  ]);
});

test("asks for none without a time", () => {
  expect(planFindings(RULE, { "measurements[3].meanTimeUnit": "", "measurements[3].meanTime": "" })).toEqual([]);
});
