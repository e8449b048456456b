import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { writeAgencyWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook as readFile } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { standardActions } from "../../../plan/form/schedule.ts";
import type { Repair } from "../../../plan/repair/change.ts";
import { repairsOf, undoOf } from "../../../plan/repair/repairs-of.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { Entry, Place } from "../../../plan/workbook/entry.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { fullPlanValues } from "../../workbook/filled-plan.ts";
import { arbitraryOddCells } from "../../workbook/odd-cells.ts";
import type { Typed } from "../../workbook/plan-grid.ts";
import { completePlanValues } from "../complete-plan.ts";
import { changedGrid, valueAt } from "./changed-grid.ts";
import { formFile } from "./form-file.ts";

const today = "2026-03-10";
const whole = formFile(completePlanValues(today), today);

/** The repairs of a complete plan in which something was typed over, by key or by A1 address. */
async function repairsAfter(typed: Typed): Promise<readonly Repair[]> {
  return repairsOf(changedGrid(await whole, typed), planForm);
}

describe("a workbook of the form as it was made", () => {
  test("has nothing to repair", async () => {
    expect(repairsOf(await whole, planForm)).toEqual([]);
    expect(repairsOf(await formFile(fullPlanValues(), today), planForm)).toEqual([]);
    const agency = readFile(await writeAgencyWorkbook({ fields: {}, tables: {} }, { today }));
    expect(agency.ok && repairsOf(agency.grid, agencyForm)).toEqual([]);
  });
});

describe("values that were pasted as text", () => {
  test.each([
    ["schedule.actions[3].month", "06/26", "06/26", "06/2026"],
    ["schedule.actions[3].month", "junho de 2026", "junho de 2026", "06/2026"],
    ["approval.owner.date", "05/03/2026", "05/03/2026", "05/03/2026"],
    ["measurements[1].requestsWeb", "1.234", "1.234", "1.234"],
    ["measurements[1].directCost", "R$ 1.234,5", "R$ 1.234,5", "R$ 1.234,50"],
    ["measurements[1].satisfaction", "45%", "45%", "45"],
    ["tools.servicePortal.adopted", "s", "s", "Sim"],
    ["schedule.actions[1].situation", "feito", "feito", "Concluída"],
  ])("%s: %s becomes a value", async (key, typed, before, after) => {
    const repairs = await repairsAfter({ [key]: typed });
    expect(repairs).toHaveLength(1);
    expect(repairs[0]).toMatchObject({ kind: "value", key: key.replace(/\[\d+\]/, ""), before, after });
  });

  test.each([
    ["measurements[1].meanTime", "1.234"],
    ["measurements[1].requestsWeb", "muitos"],
    ["schedule.actions[3].month", "13/26"],
    ["measurements[1].directCost", "não disponível"],
    ["tools.servicePortal.adopted", "talvez"],
  ])("%s: %s stays, for it is no value or could be two", async (key, typed) => {
    expect(await repairsAfter({ [key]: typed })).toEqual([]);
  });
});

test("a date that shows as a number gets its format back", async () => {
  const repairs = await repairsAfter({ "schedule.actions[3].month": { number: 46_174, format: "General" } });
  expect(repairs).toMatchObject([{ kind: "format", before: "46174", after: "06/2026" }]);
  expect(repairs[0]?.changes).toMatchObject([{ change: "format", format: "mm/yyyy" }]);
});

test("what was typed over a formula, or nothing, becomes the formula again", async () => {
  const [typedOver] = await repairsAfter({ "metrics.volume.value": 12 });
  expect(typedOver).toMatchObject({ kind: "formula", key: "metrics.volume.value", before: "12" });
  expect(typedOver?.after).toMatch(/^=IF\(/);
  const repairs = await repairsAfter({ "schedule.actions[2].standing": "no prazo" });
  expect(repairs).toMatchObject([{ kind: "formula", key: "schedule.actions.standing", before: "no prazo" }]);
});

describe("words of the form that were typed over", () => {
  test("an action of the form", async () => {
    const repairs = await repairsAfter({ "schedule.actions[4].action": "Modelar tudo" });
    expect(repairs).toMatchObject([{ kind: "official", before: "Modelar tudo", after: standardActions[3].action }]);
  });

  test("a responsibility, and the tool beside it", async () => {
    const repairs = await repairsAfter({
      "adoption.responsibilities[5].tool": "x",
      "adoption.responsibilities[5].responsibility": "y",
    });
    expect(repairs.map(({ before }) => before).sort()).toEqual(["x", "y"]);
    expect(repairs.every(({ kind }) => kind === "official")).toBe(true);
  });

  test("a label, but not a note that somebody put beside it", async () => {
    const repairs = await repairsAfter({ "Plano!B4": "Nome da casa" });
    expect(repairs).toMatchObject([
      { kind: "official", key: "agency.name", before: "Nome da casa", after: "Órgão/entidade:" },
    ]);
    expect(await repairsAfter({ "Plano!A4": "nota" })).toEqual([]);
  });

  test("the last action of the form may be an own one, when the rows were deleted, and is left alone", async () => {
    expect(await repairsAfter({ "schedule.actions[7].action": "Treinar a equipe" })).toEqual([]);
  });
});

/** What the plan says, cell by cell, but where its own words and formulas were put back. */
function valuesBut(grid: Grid, repairs: readonly Repair[]): ReadonlyMap<string, unknown> {
  const mended = new Set(
    repairs.filter(({ kind }) => kind === "official" || kind === "formula").map(({ place }) => at(place)),
  );
  const { fields, tables } = readPlan(grid);
  const rows = Object.values(tables).flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells)));
  const values = new Map<string, unknown>();
  for (const { place, value } of [...Object.values(fields), ...rows] as readonly Entry<unknown>[]) {
    if (place && value !== null && !mended.has(at(place))) values.set(at(place), value);
  }
  return values;
}

function at({ sheet, row, column }: Place): string {
  return `${sheet}!${address(row, column)}`;
}

test("after the repairs nothing is left to repair, the plan says the same, and undo takes all of it back", async () => {
  const grid = await whole;
  await fc.assert(
    fc.property(arbitraryOddCells(planForm), (typed) => {
      const broken = changedGrid(grid, typed);
      const repairs = repairsOf(broken, planForm);
      const mended = changedGrid(
        broken,
        {},
        repairs.flatMap(({ changes }) => changes),
      );
      expect(repairsOf(mended, planForm)).toEqual([]);
      expect(valuesBut(mended, repairs)).toEqual(valuesBut(broken, repairs));
      const undone = changedGrid(mended, {}, undoOf(repairs));
      for (const { place } of repairs) expect(valueAt(undone, place)).toBe(valueAt(broken, place));
    }),
    { numRuns: 30 },
  );
});
