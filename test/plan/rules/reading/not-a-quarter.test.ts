import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.not-a-quarter";

test("reports a launch that is no quarter", () => {
  expect(planFindings(RULE, { "launch.quarter": "logo depois do carnaval" })).toEqual([
    { at: ["launch.quarter"], severity: "error", values: { raw: "logo depois do carnaval" } },
  ]);
});

test("takes the form's own words", () => {
  expect(planFindings(RULE, { "launch.quarter": "1º trim. (mar.) 2027" })).toEqual([]);
});
