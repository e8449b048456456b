import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readGrid } from "../../../addin/excel/read-workbook.ts";
import { workbookOfGrid } from "../../../addin/host/model/workbook-of-grid.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook as readFile } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { fullPlanValues } from "../../workbook/filled-plan.ts";
import { gridOf } from "../../workbook/grid-of.ts";
import { arbitraryOddCells } from "../../workbook/odd-cells.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import {
  deleteSheet,
  dropNames,
  dropTables,
  hideSheet,
  insertRows,
  moveSheet,
  renameSheet,
} from "../../workbook/rearrange.ts";
import { excelWith, excelWithFile } from "../excel-room.ts";

const today = "2026-03-10";

function gridOfFile(bytes: Uint8Array): Grid {
  const read = readFile(bytes);
  if (!read.ok) throw new Error(`The file was refused: ${read.refusal.code}`);
  return read.grid;
}

/** What Excel can tell of a file: not when it was saved, nor what was passed over in it; an empty text is no cell. */
function asExcelTells(grid: Grid): Grid {
  const sheets = grid.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].filter(([, { type, value, formula }]) => type !== "text" || value !== "" || formula !== null),
    ),
  }));
  return { ...grid, sheets, modified: null, notices: [] };
}

describe("Excel and the file say the same", () => {
  test.each([
    ["an empty plan", () => writePlanWorkbook({ fields: {}, tables: {} }, { today })],
    ["a complete plan", () => writePlanWorkbook(completePlanValues(today), { today })],
    ["a plan with something in every cell", () => writePlanWorkbook(fullPlanValues(), { today })],
    [
      "an agency workbook",
      () => writeAgencyWorkbook({ fields: { "agency.name": "Agência Exemplo" }, tables: {} }, { today }),
    ],
  ])("of %s", async (_name, write) => {
    const bytes = await write();
    await excelWithFile(bytes);
    expect(await readGrid()).toEqual(asExcelTells(gridOfFile(bytes)));
  });

  test("of whatever people type into a plan", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOddCells(planForm), async (typed) => {
        const grid = planGrid({ fields: {}, tables: {} }, typed);
        excelWith(workbookOfGrid(grid));
        expect(await readGrid()).toEqual(asExcelTells(grid));
      }),
      { numRuns: 15 },
    );
  });

  const plan = planGrid(completePlanValues(today));
  test.each([
    ["rows were inserted", insertRows(insertRows(plan, "Serviço", 3, 4), "Cronograma", 8, 2)],
    ["a sheet was renamed", renameSheet(plan, "Serviço", "Nosso serviço d'água (1)")],
    ["a sheet has the name of a cell", renameSheet(plan, "Serviço", "AB12")],
    ["sheets were moved", moveSheet(moveSheet(plan, "Aprovação", 0), "_meta", 3)],
    ["the first sheet was hidden", hideSheet(hideSheet(plan, "Plano"), "Serviço", "veryHidden")],
    ["a sheet was deleted", deleteSheet(plan, "Medições")],
    ["names were lost", dropNames(plan)],
    ["tables were turned into ranges", dropTables(plan)],
    ["the dates count from 1904", { ...plan, date1904: true }],
  ])("after %s", async (_name, grid) => {
    const host = excelWith(workbookOfGrid(grid));
    expect(await readGrid()).toEqual(asExcelTells(grid));
    expect(host.traffic.syncs).toBe(1);
  });

  test("of a text that looks like a formula or an error", async () => {
    const grid = gridOf({
      sheets: {
        A: {
          A1: "=A2",
          A2: "#N/A",
          A3: { error: "#N/A" },
          A4: { text: "#REF!", formula: "B1" },
          A5: { text: "", formula: "B2" },
        },
      },
    });
    excelWith(workbookOfGrid(grid));
    expect(await readGrid()).toEqual(grid);
  });
});

describe("how often Excel is asked", () => {
  test("once for a whole plan, hidden sheets included, in messages far below 4 MB", async () => {
    const { host } = await excelWithFile(await writePlanWorkbook(fullPlanValues(), { today }));
    const content = readPlan(await readGrid());
    expect(content.fields["template.kind"].value).toBe("plan");
    expect(host.traffic.syncs).toBe(1);
    expect(host.traffic.largest).toBeLessThan(1_000_000);
  });

  test("once for a plan with two thousand measurements, in messages below 4 MB", async () => {
    const values = fullPlanValues();
    const rows = values.tables.measurements ?? [];
    const measurements = Array.from({ length: 2_000 }, (_, index) => rows[index % rows.length] ?? {});
    const many = { ...values, tables: { ...values.tables, measurements } } as PlanValues;
    const { host } = await excelWithFile(await writePlanWorkbook(many, { today }));
    expect(readPlan(await readGrid()).tables.measurements.rows).toHaveLength(2_000);
    expect(host.traffic.syncs).toBe(1);
    expect(host.traffic.largest).toBeLessThan(4_000_000);
  });

  test("once for thirty-two sheets and twice for more", async () => {
    const sheetsOf = (count: number) =>
      gridOf({
        sheets: Object.fromEntries(Array.from({ length: count }, (_, index) => [`S ${index}`, { A1: index }])),
      });
    const few = excelWith(workbookOfGrid(sheetsOf(32)));
    expect((await readGrid()).sheets).toHaveLength(32);
    expect(few.traffic.syncs).toBe(1);
    const many = excelWith(workbookOfGrid(sheetsOf(40)));
    expect(await readGrid()).toEqual(sheetsOf(40));
    expect(many.traffic.syncs).toBe(2);
  });

  test("twice when a table may have been renamed, which is then read as well", async () => {
    const plan = planGrid(completePlanValues(today));
    const tables = new Map([...plan.tables].map(([key, table]) => [`${key}_2`, { ...table, name: `${table.name}_2` }]));
    const host = excelWith(workbookOfGrid({ ...plan, tables }));
    expect((await readGrid()).tables).toEqual(tables);
    expect(host.traffic.syncs).toBe(2);
  });

  test("three times, and then twice, by an Excel that does not go on from an object that is not there", async () => {
    const plan = planGrid(completePlanValues(today));
    const host = excelWith(workbookOfGrid(plan));
    host.faults.nullObjectsGoOn = false;
    expect(await readGrid()).toEqual(asExcelTells(plan));
    expect(host.traffic.syncs).toBe(3);
    host.traffic.reset();
    expect(await readGrid()).toEqual(asExcelTells(plan));
    expect(host.traffic.syncs).toBe(2);
  });
});

describe("what keeps Excel from answering is told in a word", () => {
  test("a cell being edited, and nothing lingers when it was left", async () => {
    const host = excelWith(workbookOfGrid(planGrid(completePlanValues(today))));
    host.faults.cellEdit = true;
    await expect(readGrid()).rejects.toMatchObject({ problem: "cellBeingEdited" });
    host.faults.cellEdit = false;
    expect((await readGrid()).sheets).toHaveLength(planForm.sheets.length);
  });

  test("a workbook too large to be handed over", async () => {
    const host = excelWith(workbookOfGrid(gridOf({ sheets: { A: { A1: 1, XFD1048576: 1 } } })));
    await expect(readGrid()).rejects.toMatchObject({ problem: "payloadTooLarge" });
    host.faults.largestMessage = 500;
    await expect(readGrid()).rejects.toMatchObject({ problem: "payloadTooLarge" });
  });
});
