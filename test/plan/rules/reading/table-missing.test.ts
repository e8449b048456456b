import { expect, test } from "@jest/globals";
import { checkPlan } from "../../../../plan/rules/check.ts";
import { readPlan } from "../../../../plan/workbook/read-form.ts";
import { deleteSheet, renameSheet } from "../../../workbook/rearrange.ts";
import { FIRST, findingsOfPlan, planWith } from "../findings-of.ts";

test("reports the table of a deleted sheet", () => {
  expect(findingsOfPlan("reading.table-missing", deleteSheet(planWith({}), "Cronograma"))).toEqual([
    { at: [], severity: "error", values: { table: "5. Ações/Cronograma" } },
  ]);
});

test("silences what would be said of the rows that are not there", () => {
  const findings = checkPlan(readPlan(deleteSheet(planWith({}), "Cronograma")), FIRST);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(["reading.field-missing", "reading.table-missing"]);
});

test("finds the table of a sheet that was only renamed", () => {
  expect(findingsOfPlan("reading.table-missing", renameSheet(planWith({}), "Cronograma", "Prazos"))).toEqual([]);
});
