import type { Grid, GridCell, GridRange } from "../workbook/grid.ts";
import type { WireCell, WireGrid, WireRange } from "./wire-grid.ts";

/** What says a whole grid; whoever sends it need not know how its maps are keyed. */
export function wireOfGrid(grid: Grid): WireGrid {
  const formats = new Map<string, number>();
  const indexOf = (format: string) => {
    const index = formats.get(format) ?? formats.size;
    formats.set(format, index);
    return index;
  };
  const sheets = grid.sheets.map(({ name, visibility, cells }) => ({
    name,
    visibility,
    cells: [...cells.values()].map((cell) => wireOfCell(cell, indexOf(cell.format))),
  }));
  return {
    date1904: grid.date1904,
    modified: grid.modified,
    notices: [...grid.notices],
    formats: [...formats.keys()],
    sheets,
    names: [...grid.names.values()].map(({ name, range }) => [name, range && wireOfRange(range)]),
    tables: [...grid.tables.values()].map(({ name, range, columns }) => [name, wireOfRange(range), [...columns]]),
  };
}

function wireOfCell({ row, column, type, value, formula }: GridCell, format: number): WireCell {
  if (type === "error" || type === "uncalculated") return [row, column, value, format, formula, type];
  return formula === null ? [row, column, value, format] : [row, column, value, format, formula];
}

function wireOfRange({ sheet, firstRow, firstColumn, lastRow, lastColumn }: GridRange): WireRange {
  return [sheet, firstRow, firstColumn, lastRow, lastColumn];
}
