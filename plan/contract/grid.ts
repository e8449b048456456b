import { cellKey, type Grid, type GridCell, type GridRange } from "../workbook/grid.ts";
import { gridProblems } from "./grid-problems.ts";
import { type WireCell, type WireGrid, type WireRange, wireGridShape } from "./wire-grid.ts";

/**
 * A `Grid` as JSON: maps are arrays, cells are tuples in row-major order, number formats are listed once. It is held to
 * the limits that a file is held to.
 */
export const wireGrid = wireGridShape.superRefine((wire, context) => {
  for (const { path, message } of gridProblems(wire)) context.addIssue({ code: "custom", path: [...path], message });
});

/** The grid that {@link wireOfGrid} was given. `wire` must have passed {@link wireGrid}. */
export function gridOfWire(wire: WireGrid): Grid {
  return {
    date1904: wire.date1904,
    modified: wire.modified,
    notices: wire.notices,
    sheets: wire.sheets.map(({ name, visibility, cells }) => ({
      name,
      visibility,
      cells: new Map(cells.map((cell) => [cellKey(cell[0], cell[1]), cellOfWire(cell, wire.formats)])),
    })),
    names: new Map(
      wire.names.map(([name, range]) => [name.toLowerCase(), { name, range: range && rangeOfWire(range) }]),
    ),
    tables: new Map(
      wire.tables.map(([name, range, columns]) => [name.toLowerCase(), { name, range: rangeOfWire(range), columns }]),
    ),
  };
}

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

function cellOfWire([row, column, value, format, formula, kind]: WireCell, formats: readonly string[]): GridCell {
  return {
    row,
    column,
    type: kind ?? (typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean"),
    value,
    format: formats[format] ?? "General",
    formula: formula ?? null,
  };
}

function wireOfCell({ row, column, type, value, formula }: GridCell, format: number): WireCell {
  if (type === "error" || type === "uncalculated") return [row, column, value, format, formula, type];
  return formula === null ? [row, column, value, format] : [row, column, value, format, formula];
}

function rangeOfWire([sheet, firstRow, firstColumn, lastRow, lastColumn]: WireRange): GridRange {
  return { sheet, firstRow, firstColumn, lastRow, lastColumn };
}

function wireOfRange({ sheet, firstRow, firstColumn, lastRow, lastColumn }: GridRange): WireRange {
  return [sheet, firstRow, firstColumn, lastRow, lastColumn];
}
