import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { cellKey } from "../../../plan/workbook/grid.ts";

/** A workbook's file as the product reads it; fails with the refusal when it is refused. */
export function gridOfFile(path: string): Grid {
  const read = readWorkbook(readFileSync(path));
  if (!read.ok) throw new Error(`${path} is refused: ${read.refusal.code} ${read.refusal.detail ?? ""}`);
  return read.grid;
}

/** What a row of a table says, by header; cells that hold nothing are left out. */
export type TableRow = Readonly<Record<string, string | number | boolean>>;

/** The rows of an Excel table of a grid. */
export function tableRows(grid: Grid, name: string): TableRow[] {
  const table = grid.tables.get(name.toLowerCase());
  const cells = table && grid.sheets[table.range.sheet]?.cells;
  if (!cells) throw new Error(`The workbook has no table ${name}.`);
  const { firstRow, lastRow, firstColumn } = table.range;
  return Array.from({ length: lastRow - firstRow }, (_, index) =>
    Object.fromEntries(
      table.columns.flatMap((header, column) => {
        const cell = cells.get(cellKey(firstRow + 1 + index, firstColumn + column));
        return cell === undefined ? [] : [[header, cell.value]];
      }),
    ),
  );
}
