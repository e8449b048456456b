import { expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../../plan/rules/check-workbook.ts";
import { FIRST, planWith } from "../findings-of.ts";

test("warns of a workbook that takes values from others", () => {
  const checked = checkWorkbook({ ...planWith({}), notices: ["external-link"] }, FIRST);
  expect(checked).toMatchObject({
    kind: "plan",
    findings: [{ rule: "file.external-link", severity: "warning", field: null, places: [] }],
  });
});

test("says nothing of one that does not", () => {
  expect(checkWorkbook(planWith({}), FIRST)).toMatchObject({ kind: "plan", findings: [] });
});
