import { expect, test } from "@jest/globals";
import { checkPlan } from "../../../../plan/rules/check.ts";
import { readPlan } from "../../../../plan/workbook/read-form.ts";
import { deleteSheet, renameSheet } from "../../../workbook/rearrange.ts";
import { FIRST, findingsOfPlan, planWith } from "../findings-of.ts";

test("reports all the cells of a deleted sheet in one finding", () => {
  const [finding, ...others] = findingsOfPlan("reading.field-missing", deleteSheet(planWith({}), "Aprovação"));
  expect(others).toEqual([]);
  expect(finding?.at).toEqual([]);
  expect(finding?.values.count).toBe(6);
  expect(finding?.values.fields).toEqual({ list: expect.arrayContaining(["Cargo: “Dono” do Serviço"]) });
});

test("says nothing else of a deleted sheet that holds single cells alone", () => {
  const findings = checkPlan(readPlan(deleteSheet(planWith({}), "Aprovação")), { ...FIRST, final: true });
  expect(findings.map(({ rule }) => rule)).toEqual(["reading.field-missing"]);
});

test("finds the cells of a sheet that was only renamed", () => {
  expect(findingsOfPlan("reading.field-missing", renameSheet(planWith({}), "Aprovação", "Assinaturas"))).toEqual([]);
});
