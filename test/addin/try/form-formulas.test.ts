import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { type OpenFile, openFile } from "../../../addin/host/file/open-file.ts";
import type { CellValue } from "../../../addin/host/model/cell.ts";
import { Calculator } from "../../../addin/try/calculation/calculator.ts";
import { inventedAgency } from "../../../functions/src/demo/invented-agency.ts";
import { inventedAgencies, inventedServices } from "../../../functions/src/demo/invented-names.ts";
import { chance } from "../../../functions/src/demo/random.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { indicators } from "../../../plan/form/metrics.ts";
import { countGoals, type GoalKey, goalGap, goalRatio } from "../../../plan/goals/goals.ts";
import { indicatorFigure } from "../../../plan/indicators/indicator-units.ts";
import { planIndicators } from "../../../plan/indicators/series.ts";
import { checkWorkbook } from "../../../plan/rules/check-workbook.ts";
import { standingOf } from "../../../plan/schedule/standing.ts";
import { BENCH_DATE, filledWorkbooks } from "../../bench/bench-workbooks.ts";
import { serial } from "./sheet-of.ts";

const ALL_MONTHS = { from: "1900-01", to: BENCH_DATE.slice(0, 7) };

async function opened(bytes: Uint8Array): Promise<OpenFile> {
  const file = await openFile(bytes);
  const calculator = new Calculator(() => serial(BENCH_DATE));
  calculator.recalculate(file.workbook);
  expect(calculator.keepsAny).toBe(false);
  return file;
}

function contentOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return checkWorkbook(read.grid, { today: BENCH_DATE, revision: null, final: false, sender: null });
}

function named({ workbook }: OpenFile, name: string): CellValue {
  const cells = workbook.cellsOfName(name);
  if (!cells) throw new Error(`no ${name}`);
  return cells.sheet.cell(cells.area.top, cells.area.left).value;
}

describe("the formulas of the form, computed beside the pane", () => {
  test("say of plans what the product says of them", async () => {
    let compared = 0;
    for (const bytes of await filledWorkbooks(6)) {
      const file = await opened(bytes);
      const checked = contentOf(bytes);
      if (checked.kind !== "plan") throw new Error(checked.kind);
      // Of measurements that contradict themselves the form shows what stands there, and the product takes none.
      if (checked.findings.some(({ severity }) => severity === "error")) continue;
      compared += 1;
      const { latest } = planIndicators(checked.content, BENCH_DATE, ALL_MONTHS);
      for (const { key } of indicators) {
        const shown = named(file, `pd_metrics_${key}_value`);
        const value = latest[key]?.value;
        if (value === undefined) expect([key, shown]).toEqual([key, "sem dado"]);
        else expect(shown).toBeCloseTo(indicatorFigure(key, value), 9);
      }
      const column = file.workbook.cellsOfName("col_schedule_actions_standing");
      for (const { cells, number } of checked.content.tables["schedule.actions"].rows) {
        const { kind } = standingOf(
          {
            month: cells.month.value ?? null,
            situation: cells.situation.value ?? "notStarted",
            dateDone: cells.dateDone.value ?? null,
          },
          BENCH_DATE,
        );
        const { sheet, area } = column ?? {};
        expect(sheet?.cell((area?.top ?? 0) + number - 1, area?.left ?? 0).value).toMatch(WORDS[kind]);
      }
    }
    expect(compared).toBeGreaterThan(2);
  });

  test("say of an agency's services how far the goals are, in Brazil's figures", async () => {
    const [agency] = inventedAgencies;
    const bytes = await writeAgencyWorkbook(inventedAgency(agency, inventedServices, chance(7), BENCH_DATE), {
      today: BENCH_DATE,
    });
    const file = await opened(bytes);
    const checked = contentOf(bytes);
    if (checked.kind !== "agency") throw new Error(checked.kind);
    const counts = countGoals(checked.content);
    for (const goal of ["registered", "digital"] satisfies GoalKey[]) {
      const ratio = goalRatio(goal, counts);
      if (!ratio) throw new Error("no services");
      const share = ((100 * ratio.numerator) / ratio.denominator).toFixed(1).replace(".", ",");
      const shown = String(named(file, `pd_goals_${goal}`));
      expect(shown.startsWith(`${share}% (${ratio.numerator} de ${ratio.denominator}); `)).toBe(true);
      const gap = goalGap(goal, counts);
      expect(shown).toContain(gap === 0 ? "meta alcançada" : String(gap));
    }
  });

  test("count nothing as missing in the measurements of a month that is there", async () => {
    const measurements = [{ month: "2026-10", requestsTotal: 12 }];
    const bytes = await writePlanWorkbook({ fields: {}, tables: { measurements } }, { today: BENCH_DATE });
    const { workbook } = await opened(bytes);
    const cover = workbook.sheet("Plano");
    const row = Array.from({ length: 40 }, (_, index) => index).find((at) => cover?.cell(at, 2).value === "Medições");
    expect([4, 5].map((column) => cover?.cell(row ?? 0, column).value)).toEqual([0, 0]);
  });

  test("are saved with their results, arrays still arrays", async () => {
    const [bytes] = await filledWorkbooks(1);
    const file = await opened(bytes ?? new Uint8Array());
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load((await file.save()) as never);
    const cells = file.workbook.cellsOfName("pd_metrics_volume_value");
    const value = saved.getWorksheet(cells?.sheet.name)?.getCell(cells?.area.top ?? 0, cells?.area.left ?? 0).value;
    expect(value).toMatchObject({ shareType: "array", result: named(file, "pd_metrics_volume_value") });
  });
});

const WORDS = {
  late: /^atrasada há \d+ dias?$/,
  due: /^(vence em \d+ dias?|vence hoje)$/,
  onTime: /^no prazo$/,
  withoutMonth: /^sem prazo$/,
  doneOnTime: /^concluída no prazo$/,
  doneLate: /^concluída com atraso$/,
  doneUndated: /^concluída, sem data$/,
  cancelled: /^cancelada$/,
} as const;
