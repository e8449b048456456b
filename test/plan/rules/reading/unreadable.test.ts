import { expect, test } from "@jest/globals";
import { checkPlan } from "../../../../plan/rules/check.ts";
import type { PlanContent } from "../../../../plan/workbook/content.ts";
import type { CellProblem } from "../../../../plan/workbook/entry.ts";
import { readPlan } from "../../../../plan/workbook/read-form.ts";
import { FIRST, planWith } from "../findings-of.ts";

/** A cell that a reader refused; ours always says why, so that it is made by hand. */
function unreadableUnit(problems: readonly CellProblem[]): PlanContent {
  const content = readPlan(planWith({}));
  const unit = { ...content.fields["service.unit"], state: "unreadable" as const, value: null, raw: "�", problems };
  return { ...content, fields: { ...content.fields, "service.unit": unit } };
}

test("reports a cell that could not be read for no stated reason", () => {
  expect(checkPlan(unreadableUnit([]), FIRST)).toEqual([
    expect.objectContaining({ rule: "reading.unreadable", field: "service.unit", values: { raw: "�" } }),
  ]);
});

test("leaves a cell with a reason to the rule of that reason", () => {
  expect(checkPlan(unreadableUnit(["error-value"]), FIRST).map(({ rule }) => rule)).toEqual(["reading.error-value"]);
});
