import { describe, expect, test } from "@jest/globals";
import { applyChanges } from "../../../addin/excel/apply-changes.ts";
import { readSurface } from "../../../addin/excel/read-surface.ts";
import { readWorkbook } from "../../../addin/excel/read-workbook.ts";
import { HostUser } from "../../../addin/host/user.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook as readFile } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { changesOf, repairsOf, undoOf } from "../../../plan/repair/repairs-of.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { fullPlanValues } from "../../workbook/filled-plan.ts";
import { excelWithFile } from "../excel-room.ts";

const today = "2026-03-10";

async function openPlan(values: PlanValues = completePlanValues(today), requirement = 14) {
  const opened = await excelWithFile(await writePlanWorkbook(values, { today }), { requirement });
  return { ...opened, user: new HostUser(opened.host) };
}

/** What there is to repair, as the pane asks for it. */
async function look() {
  const workbook = await readWorkbook();
  const surface = await readSurface(workbook, planForm);
  return { workbook, repairs: repairsOf(workbook.grid, planForm, surface) };
}

describe("repairing through Excel", () => {
  test("finds nothing in a workbook as it was made, in two syncs", async () => {
    const { host } = await openPlan();
    expect((await look()).repairs).toEqual([]);
    expect(host.traffic.syncs).toBe(2);
  });

  test("mends a paste over the schedule in one sync: values, formats, drop-downs and locks", async () => {
    const { host, user, workbook } = await openPlan();
    user.paste("Cronograma", "D8", [
      ["06/26", "feito"],
      ["07/26", "em andamento"],
    ]);
    const before = await look();
    expect(before.repairs.map(({ kind, before: was, after }) => [kind, was, after])).toEqual(
      expect.arrayContaining([
        ["value", "06/26", "06/2026"],
        ["value", "feito", "Concluída"],
        ["value", "07/26", "07/2026"],
        ["value", "em andamento", "Em andamento"],
        ["check", "", expect.stringMatching(/Digite o mês e o ano/)],
        ["check", "", expect.stringMatching(/Escolha um dos itens/)],
        ["lock", "", ""],
      ]),
    );
    host.traffic.reset();
    expect(await applyChanges(before.workbook, changesOf(before.repairs))).toEqual([]);
    expect(host.traffic.syncs).toBe(1);
    expect((await look()).repairs).toEqual([]);
    expect(workbook.sheets.every(({ protection }) => protection !== null)).toBe(true);
    // The cells can be filled in again.
    user.type("Cronograma", "D8", 46_204);
  });

  test("and what another program reads of the saved file has its values", async () => {
    const { user, save } = await openPlan();
    user.paste("Cronograma", "D8", [["06/26"]]);
    const { workbook, repairs } = await look();
    await applyChanges(workbook, changesOf(repairs));
    const read = readFile(await save());
    const grid = read.ok ? read.grid : null;
    const action = grid && readPlan(grid).tables["schedule.actions"].rows[2]?.cells.month;
    expect(action).toMatchObject({ value: "2026-06", problems: [] });
    const { host } = await excelWithFile(await save());
    expect(host.workbook.sheet("Cronograma")?.validation(8, 4).type).toBe("Date");
    expect((await look()).repairs).toEqual([]);
  });

  test("is taken back in one act", async () => {
    const { host, user } = await openPlan();
    user.paste("Cronograma", "D8", [["06/26", "feito"]]);
    const before = await look();
    await applyChanges(before.workbook, changesOf(before.repairs));
    const mended = await readWorkbook();
    host.traffic.reset();
    await applyChanges(mended, undoOf(before.repairs));
    expect(host.traffic.syncs).toBe(1);
    expect((await readWorkbook()).grid).toEqual(before.workbook.grid);
  });

  test("protects a sheet again that somebody left open, and only that", async () => {
    const { workbook } = await openPlan();
    const sheet = workbook.sheet("Serviço");
    const options = sheet?.protection?.options;
    if (sheet) sheet.protection = null;
    const { workbook: read, repairs } = await look();
    expect(repairs).toMatchObject([{ kind: "protection", key: "Serviço" }]);
    await applyChanges(read, changesOf(repairs));
    expect(sheet?.protection?.options).toEqual(options);
    await applyChanges(await readWorkbook(), undoOf(repairs));
    expect(sheet?.protection).toBeNull();
  });

  test("puts a formula of the form back", async () => {
    const { user, workbook } = await openPlan();
    const sheet = workbook.sheet("Métricas");
    if (sheet) sheet.protection = null;
    const row = (await readWorkbook()).grid.names.get("pd_metrics_volume_value")?.range?.firstRow ?? 0;
    const formula = sheet?.cell(row, 3).formula;
    user.type("Métricas", `C${row}`, 12);
    const { workbook: read, repairs } = await look();
    expect(repairs.map(({ kind, before }) => [kind, before])).toContainEqual(["formula", "12"]);
    await applyChanges(read, changesOf(repairs));
    expect(formula).toBeTruthy();
    expect(sheet?.cell(row, 3).formula).toBe(formula);
    expect((await look()).repairs).toEqual([]);
  });

  test("does not give an old Excel array formulas, and says which it left", async () => {
    const { host, workbook } = await openPlan(completePlanValues(today), 9);
    const sheet = workbook.sheet("Métricas");
    if (sheet) sheet.protection = null;
    const spot = (await readWorkbook()).grid.names.get("pd_metrics_volume_value")?.range;
    const place = `C${spot?.firstRow}`;
    new HostUser(host).type("Métricas", place, 12);
    const { workbook: read, repairs } = await look();
    const skipped = await applyChanges(read, changesOf(repairs));
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toMatchObject({ change: "content", content: { array: true } });
    expect([...host.used.all].filter(([, since]) => Number(since.slice(2)) > 9)).toEqual([]);
  });

  test("two thousand measurements pasted as text are mended in messages below 4 MB", async () => {
    const values = fullPlanValues();
    const rows = values.tables.measurements ?? [];
    const measurements = Array.from({ length: 2_000 }, (_, index) => rows[index % rows.length] ?? {});
    const { host, workbook } = await openPlan({ ...values, tables: { ...values.tables, measurements } } as PlanValues);
    const sheet = workbook.sheet("Medições");
    const table = workbook.table("tbMedicoes");
    if (!sheet || !table) throw new Error("The plan has no measurements.");
    for (const [key, cell] of sheet.cells) {
      const row = Math.floor(key / 16_384);
      if (row <= table.area.top || typeof cell.value !== "number" || cell.format === "mm/yyyy") continue;
      sheet.cells.set(key, { ...cell, value: String(cell.value).replace(".", ","), format: "General" });
    }
    const { workbook: read, repairs } = await look();
    expect(repairs.length).toBeGreaterThan(20_000);
    host.traffic.reset();
    await applyChanges(read, changesOf(repairs));
    expect(host.traffic.largest).toBeLessThan(4_000_000);
    expect(host.traffic.syncs).toBeLessThan(4);
    expect((await look()).repairs).toEqual([]);
  });

  test("refused by a sheet with a password changes nothing", async () => {
    const { user, workbook } = await openPlan();
    user.paste("Cronograma", "D8", [["06/26"]]);
    const sheet = workbook.sheet("Cronograma");
    if (sheet?.protection) sheet.protection = { ...sheet.protection, password: "segredo" };
    const { workbook: read, repairs } = await look();
    await expect(applyChanges(read, changesOf(repairs))).rejects.toMatchObject({ problem: "protected" });
    expect((await readWorkbook()).grid).toEqual(read.grid);
  });
});
