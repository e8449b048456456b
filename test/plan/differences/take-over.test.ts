import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { differences } from "../../../plan/differences/differences.ts";
import { asRows, takeOver } from "../../../plan/differences/take-over.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { Change } from "../../../plan/repair/change.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import { arbitraryPlanValues } from "../../workbook/plan-values.ts";
import { completePlanValues } from "../complete-plan.ts";
import { changedGrid } from "../repair/changed-grid.ts";

const complete = completePlanValues("2026-05-15");

function grid(fields: PlanValues["fields"] = {}, tables: PlanValues["tables"] = {}): Grid {
  return planGrid({ fields: { ...complete.fields, ...fields }, tables: { ...complete.tables, ...tables } });
}

function between(theirs: Grid, mine: Grid) {
  return differences(readPlan(theirs), readPlan(mine), planForm);
}

/** A grid knows no format of an empty cell, as Excel does: contents first. */
function changed(before: Grid, changes: readonly Change[]): Grid {
  const contents = changes.filter(({ change }) => change === "content");
  return changedGrid(before, {}, [...contents, ...changes.filter(({ change }) => change === "format")]);
}

describe("taking over what another content says", () => {
  test("of a few fields writes their values as the form keeps them, and leaves the rest", () => {
    const theirs = grid({ "launch.quarter": "2026-Q4", "letter.digital": false, "service.unit": "Divisão A" });
    const mine = grid({ "launch.quarter": "2027-Q1", "letter.digital": true, "service.unit": "Divisão B" });
    const wanted = between(theirs, mine).filter(({ key }) => key !== "service.unit");
    const { changes, unplaced } = takeOver(wanted, mine, planForm);
    expect(unplaced).toEqual([]);
    expect(between(theirs, changed(mine, changes)).map(({ key }) => key)).toEqual(["service.unit"]);
    expect(changes.flatMap((change) => (change.change === "content" ? [change.content] : []))).toEqual([
      { value: "Não" },
      { value: "4º trim. (dez.) 2026" },
    ]);
  });

  test("writes a row that is lacking into a blank one, and empties one that the other lacks", () => {
    const row = (month: string, total: number) => ({ month, started: total });
    const theirs = grid({}, { measurements: [row("2026-01", 10), row("2026-02", 20), row("2026-03", 30)] });
    const mine = grid({}, { measurements: [row("2026-01", 10), row("2026-04", 40)] });
    const wanted = between(theirs, mine);
    expect(asRows(wanted).every((each) => each.length === 2)).toBe(true);
    const { changes, unplaced } = takeOver(wanted, mine, planForm);
    expect(unplaced).toEqual([]);
    expect(between(theirs, changed(mine, changes))).toEqual([]);
  });

  test("keeps rows apart that bear one name: the first without a number, and the one that is numbered 1", () => {
    const theirs = grid({}, { "service.stepsAfter": [{ channel: "web" }, { order: 1 }] });
    const mine = grid({}, { "service.stepsAfter": [] });
    const { changes, unplaced } = takeOver(between(theirs, mine), mine, planForm);
    expect(unplaced).toEqual([]);
    expect(between(theirs, changed(mine, changes))).toEqual([]);
  });

  test("is undone by its undo, whatever both say; and says what it has no room for", () => {
    fc.assert(
      fc.property(arbitraryPlanValues(), arbitraryPlanValues(), (one, other) => {
        const [theirs, mine] = [planGrid(one), planGrid(other)];
        const wanted = between(theirs, mine);
        const { changes, undo, unplaced } = takeOver(wanted, mine, planForm);
        const taken = changed(mine, changes);
        if (unplaced.length === 0) expect(between(theirs, taken)).toEqual([]);
        expect(between(mine, changed(taken, undo))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("has no cell for a field whose name and label are gone", () => {
    const theirs = grid({ "service.unit": "Divisão A" });
    const mine = grid();
    const wanted = between(theirs, mine).map((each) => ({ ...each, to: { text: "", value: null, place: null } }));
    expect(takeOver(wanted, mine, planForm)).toMatchObject({ changes: [], unplaced: [{ key: "service.unit" }] });
  });
});
