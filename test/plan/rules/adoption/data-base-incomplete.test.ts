import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "adoption.data-base-incomplete";

test("asks who keeps a data base", () => {
  expect(planFindings(RULE, { "adoption.dataBases[1].agency": "" })).toEqual([
    { at: ["adoption.dataBases[1].agency"], severity: "error", values: { column: "Órgão responsável pela base" } },
  ]);
});

test("does not ask what it is for", () => {
  expect(planFindings(RULE, { "adoption.dataBases[1].purpose": "" })).toEqual([]);
});
