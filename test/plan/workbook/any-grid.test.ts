import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { definedName, type Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { Grid, GridCell, GridRange } from "../../../plan/workbook/grid.ts";
import { identify } from "../../../plan/workbook/identify.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import { cellsOf } from "../../workbook/grid-of.ts";

const form: Form = planForm;
const words = [
  ...Object.values(form.fields).map((field) => field.label),
  ...Object.values(form.tables).flatMap((table) => Object.values(table.columns).map((column) => column.label)),
  "__proto__",
  "n/d",
  "1.234",
  "03/18",
];

const content = fc.oneof(
  fc.constantFrom(...words).map((value) => ({ type: "text", value }) as const),
  fc.string().map((value) => ({ type: "text", value }) as const),
  fc.double().map((value) => ({ type: "number", value }) as const),
  fc.boolean().map((value) => ({ type: "boolean", value }) as const),
  fc.constantFrom({ type: "error", value: "#N/A" } as const, { type: "uncalculated", value: "" } as const),
);

const at = { row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) };

const cell: fc.Arbitrary<GridCell> = fc
  .record({
    content,
    ...at,
    format: fc.constantFrom("General", "0%", "dd/mm/yyyy", '"'),
    formula: fc.constantFrom(null, "", "A1"),
  })
  .map(({ content: { type, value }, ...rest }) => ({ ...rest, type, value }));

/** Any rectangle, also one that no sheet has or that ends before it begins. */
const range: fc.Arbitrary<GridRange> = fc.record({
  sheet: fc.integer({ min: -1, max: 3 }),
  firstRow: fc.integer({ min: 0, max: 12 }),
  firstColumn: fc.integer({ min: 0, max: 8 }),
  lastRow: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.constant(1_048_576)),
  lastColumn: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant(16_384)),
});

const anyGrid: fc.Arbitrary<Grid> = fc.record({
  date1904: fc.boolean(),
  sheets: fc.array(
    fc.record({
      name: fc.constantFrom("Serviço", "_meta", "__proto__", "X"),
      visibility: fc.constant("visible" as const),
      cells: fc.array(cell, { maxLength: 40 }).map(cellsOf),
    }),
    { maxLength: 3 },
  ),
  names: fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(form.fields)), fc.option(range)))
    .map((names) => new Map(names.map(([key, to]) => [definedName(key).toLowerCase(), { name: key, range: to }]))),
  tables: fc
    .array(fc.tuple(fc.constantFrom(...Object.values(form.tables)), range, fc.array(fc.constantFrom(...words))))
    .map(
      (tables) => new Map(tables.map(([{ name }, to, columns]) => [name.toLowerCase(), { name, range: to, columns }])),
    ),
  modified: fc.constant(null),
  notices: fc.constant([]),
});

test("no workbook makes the reader throw, and every value knows its cell", () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      identify(grid);
      valuesOf(readAgency(grid));
      const content = readPlan(grid);
      valuesOf(content);
      expect(Object.keys(content.fields)).toEqual(Object.keys(form.fields));
      const rows = Object.values(content.tables).flatMap((table) => [...table.rows]);
      for (const entry of [...Object.values(content.fields), ...rows.flatMap((row) => Object.values(row.cells))]) {
        expect(entry.value !== null).toBe(entry.state === "value");
        expect(entry.place === null).toBe(entry.state === "missing");
        if (entry.place) expect(grid.sheets.map((sheet) => sheet.name)).toContain(entry.place.sheet);
      }
    }),
    { numRuns: 300 },
  );
});

test("a workbook full of the form's own labels is read in the end", () => {
  const cells: GridCell[] = [];
  for (let row = 1; row <= 10_000; row += 1) {
    for (const [index, value] of ["Papel", "Nome", "E-mail", "Telefone", "(titular)"].entries()) {
      cells.push({ row, column: index + 1, type: "text", value, format: "General", formula: null });
    }
  }
  const sheet = { name: "Responsáveis", visibility: "visible", cells: cellsOf(cells) } as const;
  const grid = {
    date1904: false,
    sheets: [sheet, sheet],
    names: new Map(),
    tables: new Map(),
    modified: null,
    notices: [],
  };
  expect(readPlan(grid).tables.measurements.found).toBeNull();
});
