import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.not-in-list";

test("reports what is not in the list and says what is", () => {
  expect(planFindings(RULE, { "measurements[1].satisfactionScale": "0 a 7" })).toEqual([
    {
      at: ["measurements[1].satisfactionScale"],
      severity: "error",
      values: { raw: "0 a 7", options: { list: ["0 a 100", "0 a 10", "1 a 5"] } },
    },
  ]);
});

test("minds neither case nor accents", () => {
  expect(planFindings(RULE, { "measurements[1].meanTimeUnit": "DIAS UTEIS" })).toEqual([]);
});
