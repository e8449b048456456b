import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writePlanWorkbook } from "../../functions/src/workbook/form-writer/write-workbook.ts";
import { dayNumber } from "../../plan/calendar/civil-date.ts";
import type { PlanValues } from "../../plan/form/values.ts";
import { checkWorkbook } from "../../plan/rules/check-workbook.ts";
import type { Finding } from "../../plan/rules/rule.ts";
import { address } from "../../plan/workbook/address.ts";
import { serialOfDate } from "../../plan/workbook/cell/serial.ts";
import type { Place } from "../../plan/workbook/entry.ts";
import { cellKey, type Grid } from "../../plan/workbook/grid.ts";
import { readPlan } from "../../plan/workbook/read-form.ts";
import { valuesOf } from "../../plan/workbook/values.ts";
import { gridOfFile } from "../functions/cli/workbook-on-disk.ts";
import { completePlanValues } from "../plan/complete-plan.ts";
import { findPythonWithUno, findSoffice, rearrange } from "./programs.ts";

const TODAY = "2026-05-15";
const LONG = 300_000;

/** A complete plan but for these; each wrong value stands in no other cell. */
const MISTAKES: readonly { readonly rule: string; readonly value: string | number }[] = [
  { rule: "people.email-malformed", value: "nara.bastos(a)exemplo" },
  { rule: "letter.time-range", value: 7_777 },
  { rule: "metrics.completed-exceeds-started", value: 9_999 },
  { rule: "schedule.done-in-future", value: serialOfDate(dayNumber("2031-02-15"), false) },
];

/** A step without its channel: the finding is about the blank cell two columns after these words' own. */
const LONE_STEP = "Assinar o termo sem dizer por onde";

function mistakenPlan(): PlanValues {
  const plan = completePlanValues(TODAY);
  const actions = (plan.tables["schedule.actions"] ?? []).map((row, index) =>
    index === 3 ? { ...row, situation: "done" as const, dateDone: "2031-02-15" } : row,
  );
  const measurements = (plan.tables.measurements ?? []).map((row, index) =>
    index === 1 ? { ...row, completed: 9_999 } : row,
  );
  const after = [...(plan.tables["service.stepsAfter"] ?? []), { order: 3, description: LONE_STEP, digital: true }];
  return {
    fields: { ...plan.fields, "owner.titular.email": "nara.bastos(a)exemplo", "letter.timeMin": 7_777 },
    tables: { ...plan.tables, "schedule.actions": actions, measurements, "service.stepsAfter": after },
  };
}

const usable = findSoffice() !== null && findPythonWithUno() !== null;

(usable ? describe : describe.skip)("a filled plan that LibreOffice's user rearranged", () => {
  const folder = mkdtempSync(join(tmpdir(), "rearranged-"));
  const RENAMED = "Prazos d'água (2026)";
  /** The row that each table's header had, above which five rows are put. */
  const moved = new Map<string, number>();
  let before: Grid;
  let after: Grid;

  beforeAll(async () => {
    const plan = join(folder, "plano.xlsx");
    const saved = join(folder, "mexido.xlsx");
    writeFileSync(plan, await writePlanWorkbook(mistakenPlan(), { today: TODAY }));
    before = gridOfFile(plan);
    for (const table of ["tbEtapasDepois", "tbMedicoes", "tbCronograma"]) {
      const range = before.tables.get(table.toLowerCase())?.range;
      const sheet = range && before.sheets[range.sheet]?.name;
      if (!range || sheet === undefined) throw new Error(`The plan has no table ${table}.`);
      moved.set(sheet, range.firstRow);
    }
    rearrange(
      plan,
      [
        ...[...moved].map(([sheet, above]) => ({ insertRows: sheet, above, count: 5 })),
        { rename: "Cronograma", to: RENAMED },
        { move: "Serviço", to: 0 },
        { hide: "Responsáveis" },
      ],
      saved,
    );
    after = gridOfFile(saved);
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true }));

  function findingsIn(grid: Grid): readonly Finding[] {
    const checked = checkWorkbook(grid, { today: TODAY, revision: null, final: false, sender: null });
    if (checked.kind !== "plan") throw new Error(`It is taken for ${checked.kind}.`);
    return checked.findings;
  }

  /** Where a cell of the plan stands now, by what was done to it. */
  function nowAt({ sheet, row, column }: Place): Place {
    const above = moved.get(sheet) ?? Number.POSITIVE_INFINITY;
    return { sheet: sheet === "Cronograma" ? RENAMED : sheet, row: row >= above ? row + 5 : row, column };
  }

  const placeOfOnly = (grid: Grid, value: string | number): Place => {
    const found = grid.sheets.flatMap(({ name, cells }) =>
      [...cells.values()]
        .filter((cell) => cell.value === value && cell.formula === null)
        .map(({ row, column }) => ({ sheet: name, row, column })),
    );
    const [place] = found;
    if (!place || found.length > 1) throw new Error(`${value} stands in ${found.length} cells.`);
    return place;
  };

  test("is really another workbook: sheets in another order, one renamed, one hidden, tables five rows lower", () => {
    expect(after.sheets.map(({ name }) => name)).not.toContain("Cronograma");
    expect(after.sheets[0]?.name).toBe("Serviço");
    expect(after.sheets.find(({ name }) => name === "Responsáveis")?.visibility).toBe("hidden");
    for (const table of ["tbetapasdepois", "tbmedicoes", "tbcronograma"]) {
      const [old, now] = [before, after].map((grid) => grid.tables.get(table)?.range.firstRow ?? Number.NaN);
      expect([table, now]).toEqual([table, (old ?? 0) + 5]);
    }
  });

  test("still says all that was typed", () => {
    expect(valuesOf(readPlan(after))).toEqual(valuesOf(readPlan(before)));
    expect(readPlan(after).tables["schedule.actions"].rows.length).toBeGreaterThan(7);
  });

  test("has its findings at the cells where the wrong values now stand", () => {
    const findings = findingsIn(after);
    for (const { rule, value } of MISTAKES) {
      const places = findings.filter((finding) => finding.rule === rule).flatMap((finding) => finding.places);
      expect([rule, places]).toEqual([rule, expect.arrayContaining([placeOfOnly(after, value)])]);
    }
    const late = findings.find(({ rule }) => rule === "schedule.done-in-future");
    expect(late?.places[0]?.sheet).toBe(RENAMED);
    const step = placeOfOnly(after, LONE_STEP);
    const channel = findings.find(({ rule }) => rule === "service.step-channel-missing")?.places[0];
    expect(channel).toEqual({ ...step, column: step.column + 1 });
    expect(after.sheets.find(({ name }) => name === step.sheet)?.cells.has(cellKey(step.row, step.column + 1))).toBe(
      false,
    );
  });

  test("has the same findings as before, each at its cell's new place and no other", () => {
    const inOrder = (findings: readonly Finding[]) =>
      findings
        .map(({ rule, places }) => [
          rule,
          ...places.map(({ sheet, row, column }) => `${sheet}!${address(row, column)}`),
        ])
        .sort();
    const expected = findingsIn(before).map((finding) => ({ ...finding, places: finding.places.map(nowAt) }));
    expect(expected.length).toBeGreaterThan(MISTAKES.length);
    expect(inOrder(findingsIn(after))).toEqual(inOrder(expected));
  });
});
