import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "metrics.success-incomplete";

test("warns of started without completed", () => {
  expect(planFindings(RULE, { "measurements[3].completed": "" })).toEqual([
    { at: ["measurements[3].completed"], severity: "warning", values: { given: "Iniciadas", absent: "Concluídas" } },
  ]);
});

test("takes neither", () => {
  expect(planFindings(RULE, { "measurements[3].completed": "", "measurements[3].started": "" })).toEqual([]);
});
