import { expect, test } from "@jest/globals";
import { checkPlan } from "../../../../plan/rules/check.ts";
import type { Grid, GridCell, GridRange } from "../../../../plan/workbook/grid.ts";
import { readPlan } from "../../../../plan/workbook/read-form.ts";
import { FIRST, findingsOfPlan, planWith } from "../findings-of.ts";

/** The workbook after somebody deleted the last columns of a table. */
function withoutLastColumns(grid: Grid, table: string, count: number): Grid {
  const found = grid.tables.get(table);
  if (!found) throw new Error(`No table ${table}.`);
  const { range, columns } = found;
  const lastColumn = range.lastColumn - count;
  const narrow = { ...found, range: { ...range, lastColumn }, columns: columns.slice(0, -count) };
  const sheets = grid.sheets.map((sheet, index) =>
    index === range.sheet
      ? {
          ...sheet,
          cells: new Map([...sheet.cells].filter(([, cell]) => cell.column <= lastColumn || outside(range, cell))),
        }
      : sheet,
  );
  return { ...grid, sheets, tables: new Map(grid.tables).set(table, narrow) };
}

function outside({ firstRow, lastRow }: GridRange, { row }: GridCell): boolean {
  return row < firstRow || row > lastRow;
}

test("reports the lost columns of a table in one finding", () => {
  const grid = withoutLastColumns(planWith({}), "tbbases", 2);
  expect(findingsOfPlan("reading.column-missing", grid)).toEqual([
    {
      at: ["adoption.dataBases"],
      severity: "error",
      values: {
        table: "ConectaGov: bases de dados de outros órgãos de que o serviço precisa",
        count: 2,
        columns: { list: ["Órgão responsável pela base", "Para quê"] },
      },
    },
  ]);
});

test("says nothing of the blanks in a column that is not there", () => {
  const grid = withoutLastColumns(planWith({}), "tbbases", 2);
  expect(checkPlan(readPlan(grid), FIRST).map(({ rule }) => rule)).toEqual(["reading.column-missing"]);
});

test("does not miss a column that a formula fills", () => {
  const grid = withoutLastColumns(planWith({}), "tbcronograma", 1);
  expect(findingsOfPlan("reading.column-missing", grid)).toEqual([]);
});
