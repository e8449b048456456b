import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "letter.time-unit-missing";

test("asks for the unit of a time", () => {
  expect(planFindings(RULE, { "letter.timeUnit": "" })).toEqual([
    { at: ["letter.timeUnit"], severity: "query", values: { time: 10 } },
  ]);
});

test("asks for none without a time", () => {
  expect(planFindings(RULE, { "letter.timeUnit": "", "letter.timeMin": "", "letter.timeMax": "" })).toEqual([]);
});
