import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { WORKBOOK_ZIP_LIMITS } from "../../functions/src/workbook/reader/limits.ts";
import { openZip } from "../../functions/src/workbook/reader/zip-directory.ts";
import type { Grid, GridCell, GridSheet } from "../../plan/workbook/grid.ts";
import { plano } from "../functions/cli/commands.ts";
import { gridOfFile, tableRows } from "../functions/cli/workbook-on-disk.ts";
import { convert, findSoffice } from "./programs.ts";

const TODAY = "2026-05-15";
const LONG = 240_000;

(findSoffice() === null ? describe.skip : describe)("what the product writes, saved again by LibreOffice,", () => {
  const folder = mkdtempSync(join(tmpdir(), "again-"));
  const paths = {
    consolidated: join(folder, "demo/consolidado.xlsx"),
    plan: join(folder, "plano.xlsx"),
    agency: join(folder, "orgao.xlsx"),
  };
  const before = new Map<string, Grid>();
  const after = new Map<string, Grid>();

  beforeAll(async () => {
    await plano("demo", "--out", join(folder, "demo"), "--today", TODAY);
    await plano("template", "--out", paths.plan, "--today", TODAY);
    await plano("template", "--agency", "--out", paths.agency, "--today", TODAY);
    for (const [name, path] of Object.entries(paths)) {
      before.set(name, gridOfFile(path));
      after.set(name, gridOfFile(convert(path, "xlsx", join(folder, "salvo"))));
    }
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true }));

  const both = (name: string): [Grid, Grid] => {
    const [one, other] = [before.get(name), after.get(name)];
    if (!one || !other) throw new Error(`${name} was not written.`);
    return [one, other];
  };

  describe.each(Object.keys(paths))("the workbook %s", (name) => {
    test("has the same sheets, tables and defined names, each where it was", () => {
      const [one, other] = both(name);
      expect(other.sheets.map(sheetState)).toEqual(one.sheets.map(sheetState));
      expect(one.tables.size).toBeGreaterThan(0);
      expect(Object.fromEntries(other.tables)).toEqual(Object.fromEntries(one.tables));
      for (const [key, { range }] of one.names) expect([key, other.names.get(key)?.range]).toEqual([key, range]);
    });

    test("holds the same words and numbers in the same cells, and computes only what it computed", () => {
      const [one, other] = both(name);
      for (const [index, sheet] of one.sheets.entries()) {
        const saved = other.sheets[index]?.cells ?? new Map<number, GridCell>();
        const typed = [...sheet.cells].filter(([, { formula }]) => formula === null);
        const altered = typed.filter(([key, cell]) => !isSame(cell, saved.get(key)));
        expect([sheet.name, altered]).toEqual([sheet.name, []]);
        expect([sheet.name, formulaKeys(saved)]).toEqual([sheet.name, formulaKeys(sheet.cells)]);
        const added = [...saved].filter(([key]) => !sheet.cells.has(key));
        expect([sheet.name, added]).toEqual([sheet.name, []]);
      }
    });
  });

  test("the consolidated workbook has as many rows in every table, and its four charts", () => {
    const [one, other] = both("consolidated");
    for (const table of one.tables.keys()) {
      expect([table, tableRows(other, table).length]).toEqual([table, tableRows(one, table).length]);
    }
    expect(tableRows(other, "tbPlanos")).toHaveLength(60);
    for (const path of [paths.consolidated, join(folder, "salvo/consolidado.xlsx")]) {
      const { entries } = openZip(readFileSync(path), WORKBOOK_ZIP_LIMITS);
      expect([...entries.keys()].filter((entry) => /^xl\/charts\/chart\d+\.xml$/.test(entry))).toHaveLength(4);
    }
  });
});

/** LibreOffice knows hidden sheets, but no very hidden ones. */
const sheetState = ({ name, visibility }: GridSheet) => [name, visibility === "visible"];

const formulaKeys = (cells: GridSheet["cells"]): number[] =>
  [...cells].filter(([, { formula }]) => formula !== null).map(([key]) => key);

/** LibreOffice writes numbers with fifteen digits. */
function isSame(one: GridCell, other: GridCell | undefined): boolean {
  if (other === undefined || one.type !== other.type || other.formula !== null) return false;
  if (typeof one.value !== "number" || typeof other.value !== "number") return one.value === other.value;
  return Math.abs(one.value - other.value) <= Math.abs(one.value) * 1e-14;
}
