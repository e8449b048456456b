import type { Form } from "../form/declaration.ts";
import { foldText } from "../text/fold-text.ts";
import { columnOfHeader } from "../workbook/find-tables.ts";
import type { FoundTable } from "../workbook/found.ts";
import type { Grid } from "../workbook/grid.ts";
import type { Repair } from "./change.ts";
import type { FoundCells } from "./found-cells.ts";
import { givenRows, officialColumns } from "./given-rows.ts";
import { labelRepairs } from "./label-repairs.ts";
import { cellAt, wordsBack } from "./words-back.ts";

/** The form's own words that were typed over: headers, rows that the form brings, labels beside fields. */
export function officialRepairs(cells: FoundCells, form: Form): readonly Repair[] {
  const { grid, found } = cells;
  const tables = [...found.tables.values()];
  return [
    ...tables.flatMap((table) => headerRepairs(table, grid)),
    ...tables.flatMap((table) => givenRepairs(table, grid)),
    ...labelRepairs(cells, form),
  ];
}

/** A column whose header is no word of the form stands where the form has one that is nowhere else. */
function headerRepairs(found: FoundTable, grid: Grid): readonly Repair[] {
  const { table, sheet, headerRow: row, firstColumn, lastColumn } = found;
  if (!found.declared || lastColumn - firstColumn + 1 !== table.columns.length) return [];
  return table.columns.flatMap((declared, index) => {
    if (found.columns[index] !== 0) return [];
    const at = { sheet, row, column: firstColumn + index };
    const header = cellAt(grid, at);
    if (header?.type === "text" && columnOfHeader(table, String(header.value)) !== undefined) return [];
    return [wordsBack(declared.key, declared.declaration.label, at, grid)];
  });
}

/** The form's words in the rows that it brings. */
function givenRepairs(found: FoundTable, grid: Grid): readonly Repair[] {
  const columns = officialColumns(found);
  const rows = givenRows(found, columns, grid);
  return found.table.declaration.givenRows.flatMap((given, index) =>
    columns.flatMap(({ key, column, at }) => {
      const row = rows[index] ?? null;
      const words = given[column];
      if (row === null || words === undefined) return [];
      const spot = { sheet: found.sheet, row, column: at };
      const cell = cellAt(grid, spot);
      return foldText(String(cell?.value ?? "")) === foldText(words) ? [] : [wordsBack(key, words, spot, grid)];
    }),
  );
}
