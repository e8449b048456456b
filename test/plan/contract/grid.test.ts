import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { gridOfWire, wireGrid } from "../../../plan/contract/grid.ts";
import type { WireGrid } from "../../../plan/contract/wire-grid.ts";
import { wireOfGrid } from "../../../plan/contract/wire-of-grid.ts";
import { cellKey, type Grid, type GridCell, MAX_COLUMN, MAX_ROW } from "../../../plan/workbook/grid.ts";
import { MAX_NAMES, MAX_SHEET_CELLS, MAX_SHEET_NAME, MAX_TEXT } from "../../../plan/workbook/grid-limits.ts";
import { workbookOfEveryKind } from "../../workbook/every-kind-of-value.ts";
import { fullPlanValues } from "../../workbook/filled-plan.ts";
import { planGrid } from "../../workbook/plan-grid.ts";

function throughJson(grid: Grid): Grid {
  return gridOfWire(wireGrid.parse(JSON.parse(JSON.stringify(wireOfGrid(grid)))));
}

const text = fc.string({ unit: "grapheme", maxLength: 20 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const content = fc.oneof(
  fc.record({ type: fc.constant("text" as const), value: text }),
  // JSON has no minus zero, and no cell of Excel shows one.
  fc.record({ type: fc.constant("number" as const), value: number.map((value) => (value === 0 ? 0 : value)) }),
  fc.record({ type: fc.constant("boolean" as const), value: fc.boolean() }),
  fc.record({ type: fc.constant("error" as const), value: fc.constantFrom("#REF!", "#N/A") }),
  fc.record({ type: fc.constant("uncalculated" as const), value: fc.constant("") }),
);
const cell: fc.Arbitrary<GridCell> = fc
  .tuple(
    content,
    fc.record({
      row: fc.integer({ min: 1, max: MAX_ROW }),
      column: fc.integer({ min: 1, max: MAX_COLUMN }),
      format: fc.constantFrom("General", "0%", "dd/mm/yyyy", ""),
      formula: fc.option(text),
    }),
  )
  .map(([said, place]) => ({ ...said, ...place }));
const cells = fc
  .uniqueArray(cell, { maxLength: 8, selector: ({ row, column }) => cellKey(row, column) })
  .map((some) => some.sort((a, b) => cellKey(a.row, a.column) - cellKey(b.row, b.column)))
  .map((some) => new Map(some.map((one) => [cellKey(one.row, one.column), one])));
const range = { sheet: 0, firstRow: 2, firstColumn: 3, lastRow: 9, lastColumn: 4 };
const names = fc.uniqueArray(fc.constantFrom("__proto__", "constructor", "Plano_Nome", "ação", "x"));
const grids: fc.Arbitrary<Grid> = fc.record({
  date1904: fc.boolean(),
  modified: fc.constantFrom(null, "2026-03-01T12:00:00.000Z"),
  notices: fc.constantFrom([], ["external-link" as const]),
  sheets: fc
    .uniqueArray(fc.constantFrom("Capa", "__proto__", "Métricas"), { minLength: 1 })
    .chain((sheets) =>
      fc.tuple(
        ...sheets.map((name) =>
          fc.record({ name: fc.constant(name), visibility: fc.constantFrom("visible", "veryHidden"), cells }),
        ),
      ),
    ),
  names: names.map((some) => new Map(some.map((name, at) => [name.toLowerCase(), { name, range: at ? range : null }]))),
  tables: names.map(
    (some) => new Map(some.map((name) => [name.toLowerCase(), { name, range, columns: ["Mês", "Valor"] }])),
  ),
});

describe("a grid through JSON", () => {
  test("is the same grid", () => {
    fc.assert(fc.property(grids, (grid) => expect(throughJson(grid)).toEqual(grid)));
  });

  test("is the same when a file gave it", async () => {
    const read = readWorkbook(await workbookOfEveryKind());
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.grid.sheets[0]?.cells.size).toBeGreaterThan(20);
    expect(throughJson(read.grid)).toEqual(read.grid);
  });

  test("keeps its cells in their order", () => {
    const grid = planGrid(fullPlanValues());
    const again = throughJson(grid);
    expect(again).toEqual(grid);
    expect([...(again.sheets[1]?.cells.keys() ?? [])]).toEqual([...(grid.sheets[1]?.cells.keys() ?? [])]);
  });
});

describe("a grid that somebody sends", () => {
  const sent: WireGrid = {
    date1904: false,
    modified: null,
    notices: [],
    formats: ["General"],
    sheets: [{ name: "Capa", visibility: "visible", cells: [[1, 1, "um", 0]] }],
    names: [],
    tables: [],
  };
  const sheet = sent.sheets[0] as WireGrid["sheets"][number];
  const withCells = (cells: unknown[]) => ({ ...sent, sheets: [{ ...sheet, cells }] });
  const many = (count: number) => Array.from({ length: count }, (_, index) => index);

  test("is taken as it is", () => {
    expect(wireGrid.safeParse(sent).success).toBe(true);
    expect(wireGrid.safeParse(withCells(many(MAX_SHEET_CELLS).map((at) => [at + 1, 1, at, 0]))).success).toBe(true);
  });

  test.each<[string, unknown]>([
    [
      "holds a cell twice",
      withCells([
        [1, 1, "um", 0],
        [1, 1, "dois", 0],
      ]),
    ],
    [
      "is out of order",
      withCells([
        [2, 1, "um", 0],
        [1, 1, "dois", 0],
      ]),
    ],
    ["has a row before the first", withCells([[0, 1, "um", 0]])],
    ["has a row after the last", withCells([[MAX_ROW + 1, 1, "um", 0]])],
    ["has a column after the last", withCells([[1, MAX_COLUMN + 1, "um", 0]])],
    ["has half a column", withCells([[1, 1.5, "um", 0]])],
    ["holds too much text in a cell", withCells([[1, 1, "x".repeat(MAX_TEXT + 1), 0]])],
    ["holds an object in a cell", withCells([[1, 1, {}, 0]])],
    ["holds null in a cell", withCells([[1, 1, null, 0]])],
    ["names a format that it does not list", withCells([[1, 1, "um", 1]])],
    ["calls a number an error", withCells([[1, 1, 1, 0, null, "error"]])],
    ["gives a result that was never calculated", withCells([[1, 1, "um", 0, "A2", "uncalculated"]])],
    ["has more in a cell than there is to say", withCells([[1, 1, "um", 0, null, "error", 1]])],
    ["holds too many cells in a sheet", withCells(many(MAX_SHEET_CELLS + 1).map((at) => [at + 1, 1, at, 0]))],
    [
      "holds too many cells in all",
      {
        ...sent,
        sheets: many(11).map((at) => ({
          ...sheet,
          name: `Planilha ${at}`,
          cells: many(MAX_SHEET_CELLS - 1).map((row) => [row + 1, 1, 1, 0]),
        })),
      },
    ],
    ["has no sheet", { ...sent, sheets: [] }],
    ["has two sheets of one name", { ...sent, sheets: [sheet, { ...sheet, name: "CAPA" }] }],
    ["has a sheet with too long a name", { ...sent, sheets: [{ ...sheet, name: "x".repeat(MAX_SHEET_NAME + 1) }] }],
    ["has too many sheets", { ...sent, sheets: many(301).map((at) => ({ ...sheet, name: `${at}` })) }],
    [
      "has two names alike",
      {
        ...sent,
        names: [
          ["Nome", null],
          ["nome", null],
        ],
      },
    ],
    ["has too many names", { ...sent, names: many(MAX_NAMES + 1).map((at) => [`n${at}`, null]) }],
    ["has a name on no sheet", { ...sent, names: [["Nome", [1, 1, 1, 1, 1]]] }],
    ["has a range from its end to its start", { ...sent, names: [["Nome", [0, 2, 1, 1, 1]]] }],
    ["has a table with other columns than its range", { ...sent, tables: [["T", [0, 1, 1, 2, 2], ["um"]]] }],
    ["has a moment that is none", { ...sent, modified: "ontem" }],
    ["has something else", { ...sent, macros: [] }],
  ])("is refused when it %s", (_, grid) => {
    expect(wireGrid.safeParse(grid).success).toBe(false);
  });
});
