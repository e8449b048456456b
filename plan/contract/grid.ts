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

/** The grid that `wireOfGrid` was given. `wire` must have passed {@link wireGrid}. */
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

function rangeOfWire([sheet, firstRow, firstColumn, lastRow, lastColumn]: WireRange): GridRange {
  return { sheet, firstRow, firstColumn, lastRow, lastColumn };
}
