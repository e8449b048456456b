import { describe, expect, test } from "@jest/globals";
import { checkPlan } from "../../../plan/rules/check.ts";
import { groupFindings } from "../../../plan/rules/group.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { FIRST, planWith } from "./findings-of.ts";

function groups(typed: Parameters<typeof planWith>[0]) {
  const findings = checkPlan(readPlan(planWith(typed)), FIRST);
  return groupFindings(findings).map(({ rule, count, places }) => ({
    rule,
    count,
    rows: places.map(({ row }) => row),
  }));
}

describe("grouping findings", () => {
  test("joins the cells of findings that say the same", () => {
    expect(groups({ "schedule.actions[2].month": "", "schedule.actions[5].month": "" })).toEqual([
      { rule: "schedule.month-missing", count: 2, rows: [6, 9] },
    ]);
  });

  test("keeps findings of one rule with other values apart", () => {
    expect(groups({ "schedule.actions[8].month": "03/2026", "service.unit": "", "service.name": "" })).toEqual([
      { rule: "service.required", count: 1, rows: [expect.any(Number)] },
      { rule: "service.required", count: 1, rows: [expect.any(Number)] },
      { rule: "schedule.month-past", count: 1, rows: [expect.any(Number)] },
    ]);
  });

  test("names a cell once that several findings share", () => {
    const [group] = groupFindings([
      { rule: "a.b", severity: "error", values: {}, field: null, places: [place(1), place(2)] },
      { rule: "a.b", severity: "error", values: {}, field: null, places: [place(3), place(2)] },
    ]);
    expect(group?.places.map(({ row }) => row)).toEqual([1, 2, 3]);
  });
});

function place(row: number) {
  return { sheet: "Serviço", row, column: 1 };
}
