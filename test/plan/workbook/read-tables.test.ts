import { describe, expect, test } from "@jest/globals";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { type CellSketch, gridOf } from "../../workbook/grid-of.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import { dropTables, insertRows } from "../../workbook/rearrange.ts";

const headers = { A2: "Ordem", B2: "Etapa", C2: "Canal", D2: "Digital?" };
const AFTER = "Como será após o projeto?";

function stepsToday(cells: { readonly [address: string]: CellSketch }, table: string | null = "Serviço!A2:D5") {
  const grid = gridOf({
    sheets: { Serviço: { ...headers, ...cells } },
    tables: table === null ? {} : { tbEtapasHoje: table },
  });
  return readPlan(grid).tables["service.stepsToday"];
}

function descriptions(table: ReturnType<typeof stepsToday>) {
  return table.rows.map((row) => row.cells.description.value);
}

describe("a table", () => {
  test("knows its name, its place and the cell of every value", () => {
    const table = stepsToday({ A3: 1, B3: "Pedir", C3: "site", D3: "sim" });
    expect(table).toMatchObject({ found: "tbEtapasHoje", place: { sheet: "Serviço", row: 2, column: 1 } });
    expect(table.rows[0]).toMatchObject({ number: 1 });
    expect(table.rows[0]?.cells.channel).toEqual({
      key: "service.stepsToday.channel",
      state: "value",
      value: "web",
      raw: "site",
      place: { sheet: "Serviço", row: 3, column: 3 },
      problems: [],
    });
  });

  test("is read by its headers, in any order and beside columns of the user's own", () => {
    const table = stepsToday(
      { A2: "digital?", B2: "Minha coluna", C2: "ETAPA", D2: "Canal\n", E2: "Ordem", A3: "não", B3: "?", C3: "Pedir" },
      "Serviço!A2:E5",
    );
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]?.cells).toMatchObject({ digital: { value: false }, description: { value: "Pedir" } });
  });

  test("whose column is gone has no place for its values", () => {
    const table = stepsToday({ C2: "Outra", B3: "Pedir" });
    expect(table.rows[0]?.cells.channel).toMatchObject({ state: "missing", place: null });
    expect(table.rows[0]?.cells.digital).toMatchObject({ state: "blank", place: { row: 3, column: 4 } });
  });

  test("trusts the names it declares where a header was typed over", () => {
    const grid = gridOf({
      sheets: { Serviço: { ...headers, B2: "O que acontece", B3: "Pedir" } },
      tables: { tbEtapasHoje: { at: "Serviço!A2:D5", columns: ["Ordem", "Etapa", "Canal", "Digital?"] } },
    });
    expect(descriptions(readPlan(grid).tables["service.stepsToday"])).toEqual(["Pedir"]);
  });

  test("skips blank rows and counts them", () => {
    const table = stepsToday({ B3: "Pedir", B4: " \u00a0", B5: "Receber" });
    expect(table.rows.map((row) => row.number)).toEqual([1, 3]);
  });

  test("takes the rows typed right below it", () => {
    expect(descriptions(stepsToday({ B5: "Pagar", B6: "Receber", B7: "Avaliar" }))).toEqual([
      "Pagar",
      "Receber",
      "Avaliar",
    ]);
  });

  test("ends at the first blank row below it", () => {
    expect(descriptions(stepsToday({ B5: "Pagar", B7: "uma anotação" }))).toEqual(["Pagar"]);
  });

  test("ends where the form's own words, another table or a field begin", () => {
    expect(descriptions(stepsToday({ B5: "Pagar", A6: AFTER, B6: "?" }))).toEqual(["Pagar"]);
    const grid = gridOf({
      sheets: {
        Serviço: {
          ...headers,
          B3: "Pedir",
          A4: "Ordem",
          B4: "Etapa",
          C4: "Canal",
          D4: "Digital?",
          B5: "Receber",
          B6: "sítio",
        },
      },
      tables: { tbEtapasHoje: "Serviço!A2:D3", tbEtapasDepois: "Serviço!A4:D5" },
      names: { pd_service_name: "Serviço!B6" },
    });
    expect(descriptions(readPlan(grid).tables["service.stepsToday"])).toEqual(["Pedir"]);
    expect(readPlan(grid).tables["service.stepsAfter"].rows.map((row) => row.cells.description.value)).toEqual([
      "Receber",
    ]);
  });

  test("does not take its totals for a row", () => {
    expect(descriptions(stepsToday({ B5: "Pagar", A6: { number: 3, formula: "SUBTOTAL(109,A3:A5)" } }))).toEqual([
      "Pagar",
    ]);
  });

  test("passes over a header row that was pasted among its data", () => {
    const again = { A4: "Ordem", B4: "Etapa", C4: "Canal", D4: "Digital?" };
    expect(descriptions(stepsToday({ B3: "Pedir", ...again, B5: "Receber" }))).toEqual(["Pedir", "Receber"]);
  });

  test("that claims every row of the sheet is read as far as it is filled in", () => {
    const table = stepsToday({ B3: "Pedir", D1048576: "não" }, "Serviço!A2:D1048576");
    expect(table.rows.map((row) => row.number)).toEqual([1, 1_048_574]);
  });

  test("that nothing is left of has neither name nor place", () => {
    const grid = gridOf({ sheets: { Serviço: { A1: "x" } } });
    expect(readPlan(grid).tables.measurements).toEqual({ found: null, place: null, rows: [] });
  });

  test("is read where its rows went when rows were inserted inside it", () => {
    const grid = insertRows(
      planGrid({
        fields: {},
        tables: { "service.stepsToday": [{ description: "Pedir" }, { description: "Receber" }] },
      }),
      "Serviço",
      1,
      2,
    );
    const [first, second] = readPlan(grid).tables["service.stepsToday"].rows;
    const apart = insertRows(grid, "Serviço", second?.cells.description.place?.row ?? 0, 3);
    const rows = readPlan(apart).tables["service.stepsToday"].rows;
    expect(rows.map((row) => row.cells.description.value)).toEqual(["Pedir", "Receber"]);
    expect(rows[1]?.cells.description.place?.row).toBe((first?.cells.description.place?.row ?? 0) + 4);
  });
});

describe("a row that the form itself gives", () => {
  const blank = { fields: {}, tables: {} };

  test("is there without anybody typing, with the form's suggestions", () => {
    const { rows } = readPlan(planGrid(blank)).tables["schedule.actions"];
    expect(rows).toHaveLength(7);
    expect(rows[0]?.cells).toMatchObject({ parties: { value: "ministry+agency" }, month: { state: "blank" } });
    expect(readPlan(planGrid(blank)).tables["adoption.responsibilities"].rows).toHaveLength(19);
  });

  test("that was wiped out is gone, and the rows below keep their numbers", () => {
    const grid = planGrid(blank, { "schedule.actions[2].action": "", "schedule.actions[2].parties": " " });
    expect(readPlan(grid).tables["schedule.actions"].rows.map((row) => row.number)).toEqual([1, 3, 4, 5, 6, 7]);
  });

  test("does not count by its computed cell", () => {
    const grid = planGrid(blank, { "schedule.actions[9].standing": "atrasada" });
    expect(readPlan(grid).tables["schedule.actions"].rows).toHaveLength(7);
  });
});

describe("a table that was turned into plain cells", () => {
  test("is found by its header row", () => {
    const table = stepsToday({ A1: "Como é o serviço hoje (etapas)?", B3: "Pedir", B5: "Receber" }, null);
    expect(table).toMatchObject({ found: "tbEtapasHoje", place: { sheet: "Serviço", row: 2, column: 1 } });
    expect(descriptions(table)).toEqual(["Pedir", "Receber"]);
  });

  test("is found when a few of its headers are gone", () => {
    const grid = dropTables(
      planGrid({ fields: {}, tables: { measurements: [{ month: "2026-03", completed: 7 }] } }, {}),
    );
    const cells = new Map([...(grid.sheets[4]?.cells ?? [])].filter(([, cell]) => cell.value !== "Escala"));
    const damaged = { ...grid, sheets: grid.sheets.map((sheet, at) => (at === 4 ? { ...sheet, cells } : sheet)) };
    const { rows } = readPlan(damaged).tables.measurements;
    expect(rows[0]?.cells).toMatchObject({
      month: { value: "2026-03" },
      completed: { value: 7 },
      satisfactionScale: { state: "missing" },
    });
  });

  test("is told from its twin by the heading above it", () => {
    const grid = gridOf({ sheets: { Outra: { A1: AFTER, ...headers, B3: "Receber" } } });
    expect(readPlan(grid).tables["service.stepsAfter"].rows).toHaveLength(1);
    expect(readPlan(grid).tables["service.stepsToday"].found).toBeNull();
  });

  test("is not guessed when only one of the twins is left, without a heading", () => {
    const { tables } = readPlan(gridOf({ sheets: { Serviço: { ...headers, B3: "Pedir" } } }));
    expect([tables["service.stepsToday"].found, tables["service.stepsAfter"].found]).toEqual([null, null]);
  });

  test("or only renamed is read as far as it reaches", () => {
    const grid = gridOf({
      sheets: { Serviço: { A1: AFTER, ...headers, B3: "Pedir", B40: "Receber", B42: "anotação" } },
      tables: { Tabela7: "Serviço!A2:D40" },
    });
    const table = readPlan(grid).tables["service.stepsAfter"];
    expect(table.found).toBe("Tabela7");
    expect(table.rows.map((row) => row.number)).toEqual([1, 38]);
  });

  test("ends where the form goes on", () => {
    const grid = dropTables(planGrid({ fields: { "launch.quarter": "2026-Q3" }, tables: {} }));
    const { rows } = readPlan(grid).tables["schedule.actions"];
    expect(rows).toHaveLength(7);
  });
});
