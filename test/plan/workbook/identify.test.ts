import { describe, expect, test } from "@jest/globals";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { identify } from "../../../plan/workbook/identify.ts";
import { gridOf } from "../../workbook/grid-of.ts";
import { agencyGrid, planGrid } from "../../workbook/plan-grid.ts";
import { deleteSheet, dropNames, dropTables, hideSheet, moveSheet, renameSheet } from "../../workbook/rearrange.ts";

const blank = { fields: {}, tables: {} };

describe("a workbook of the form", () => {
  test("is a plan or an agency's, of a version", () => {
    expect(identify(planGrid(blank))).toEqual({ ok: true, kind: "plan", version: planForm.version });
    expect(identify(agencyGrid(blank))).toEqual({ ok: true, kind: "agency", version: agencyForm.version });
  });

  test("stays one whatever is done to its tabs", () => {
    const grid = hideSheet(moveSheet(renameSheet(planGrid(blank), "_meta", "Plan9"), "Plan9", 0), "Serviço");
    expect(identify(grid)).toMatchObject({ ok: true, kind: "plan" });
  });

  test.each([
    ["plan", planGrid(blank)],
    ["agency", agencyGrid(blank)],
  ])("of kind %s is recognised without its hidden sheet, then without names, then without tables", (kind, grid) => {
    const bare = deleteSheet(grid, "_meta");
    for (const damaged of [bare, dropNames(bare), dropTables(bare), dropTables(dropNames(bare))]) {
      expect(identify(damaged)).toEqual({ ok: true, kind, version: null });
    }
  });

  test("that lost its names still says its version", () => {
    const grid = planGrid(blank, { "template.version": "2.0" });
    expect(identify(dropNames(grid))).toMatchObject({ ok: false, failure: { code: "newer-version", version: "2.0" } });
  });

  test.each(["1", "1.7", "1,2"])("of version %s is read", (version) => {
    expect(identify(planGrid(blank, { "template.version": version }))).toEqual({ ok: true, kind: "plan", version });
  });

  test("may say its version as a number", () => {
    expect(identify(planGrid(blank, { "template.version": 1 }))).toEqual({ ok: true, kind: "plan", version: "1" });
  });
});

describe("refused as a whole is a workbook", () => {
  test("with nothing in it", () => {
    const failure = { ok: false, failure: { code: "empty-workbook" } };
    expect(identify(gridOf({ sheets: {} }))).toEqual(failure);
    expect(identify(gridOf({ sheets: { Plan1: {}, Plan2: {} } }))).toEqual(failure);
  });

  test("that has nothing of the form", () => {
    const grid = gridOf({
      sheets: { Despesas: { A1: "Nome", B1: "E-mail", C1: "Telefone", A2: "Ana", B2: "ana@exemplo.gov.br" } },
      names: { total: "Despesas!B2", pd_template_kind: "Despesas!A2" },
    });
    expect(identify(grid)).toEqual({ ok: false, failure: { code: "not-of-the-product" } });
  });

  test("of a newer version", () => {
    expect(identify(planGrid(blank, { "template.version": "2.0" }))).toEqual({
      ok: false,
      failure: { code: "newer-version", version: "2.0", supported: planForm.version },
    });
  });

  test.each(["0.9", "beta"])("of version %s, which never was", (version) => {
    expect(identify(planGrid(blank, { "template.version": version }))).toEqual({
      ok: false,
      failure: { code: "unsupported-version", version, supported: planForm.version },
    });
  });

  test("of which nearly everything is gone, naming the sheets", () => {
    const sheets = ["Responsáveis", "Serviço", "Métricas", "Medições", "Cronograma", "Adesão"];
    const grid = sheets.reduce(deleteSheet, planGrid(blank));
    expect(identify(grid)).toEqual({ ok: false, failure: { code: "incomplete", kind: "plan", sheets } });
  });
});
