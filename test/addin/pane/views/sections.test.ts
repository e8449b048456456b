import { describe, expect, test } from "@jest/globals";
import type { CheckedHere } from "../../../../addin/pane/check/checking.ts";
import { sectionsOf, shareAnswered } from "../../../../addin/pane/check/sections.ts";
import { dotsOf } from "../../../../addin/pane/check/sections-view.ts";
import type { PlanValues } from "../../../../plan/form/values.ts";
import { checkWorkbook } from "../../../../plan/rules/check-workbook.ts";
import { completePlanValues } from "../../../plan/complete-plan.ts";
import { planGrid } from "../../../workbook/plan-grid.ts";

const today = "2026-03-10";

function checkedPlan(values: PlanValues): Extract<CheckedHere, { content: unknown }> {
  const grid = planGrid(values);
  const checked = checkWorkbook(grid, { today, revision: null, final: false, sender: null });
  if (checked.kind === "failure") throw new Error(checked.failure.code);
  return { ...checked, read: { grid, protections: [], isReadOnly: false } };
}

const complete = completePlanValues(today);

describe("the sections of a plan", () => {
  test("are all answered in a complete one", () => {
    const sections = sectionsOf(checkedPlan(complete));
    expect(sections.length).toBeGreaterThan(4);
    expect(sections.flatMap(({ answers }) => answers)).not.toContain(false);
    expect(shareAnswered(sections)).toBe(1);
  });

  test("lead to the first cell that lacks its answer", () => {
    const values = { ...complete, fields: { ...complete.fields, "service.audience": "" } };
    const service = sectionsOf(checkedPlan(values)).find(({ name }) => name === "Serviço");
    expect(service?.answers.filter((answered) => !answered)).toHaveLength(1);
    expect(service?.place).toMatchObject({ sheet: "Serviço" });
    expect(service?.errors).toBe(1);
  });

  test("want a first row of a table that has none", () => {
    const values = { ...complete, tables: { ...complete.tables, "service.stepsToday": [] } };
    const service = sectionsOf(checkedPlan(values)).find(({ name }) => name === "Serviço");
    expect(service?.answers).toContain(false);
  });

  test("of an empty plan are mostly without answers", () => {
    expect(shareAnswered(sectionsOf(checkedPlan({ fields: {}, tables: {} })))).toBeLessThan(0.3);
  });
});

describe("the dots of a section", () => {
  test("are its cells while these are few", () => expect(dotsOf([true, false, true])).toEqual([true, false, true]));
  test("are all filled only when every cell is", () => {
    const almost = [...Array.from({ length: 99 }, () => true), false];
    expect(dotsOf(almost).filter(Boolean)).toHaveLength(9);
    expect(dotsOf(almost.map(() => true)).filter(Boolean)).toHaveLength(10);
  });
});
