import { planForm } from "../../../plan/form/plan-form.ts";
import type { Change } from "../../../plan/repair/change.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import { findForm } from "../../../plan/workbook/find-form.ts";
import { cellKey, type Grid, type GridCell } from "../../../plan/workbook/grid.ts";
import { preparedForm } from "../../../plan/workbook/prepared-form.ts";
import { cellOf, cellsOf, positionOf } from "../../workbook/grid-of.ts";
import type { Typed } from "../../workbook/plan-grid.ts";

/**
 * A plan's grid after something was put into cells (by key as `schedule.actions[3].month`, or as `Plano!B4`) and after
 * changes were made, as Excel makes them.
 */
export function changedGrid(grid: Grid, typed: Typed, changes: readonly Change[] = []): Grid {
  const sheets = grid.sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) }));
  for (const [key, sketch] of Object.entries(typed)) {
    const place = placeOf(grid, key);
    const cell = cellOf(address(place.row, place.column), sketch);
    const isNothing = cell.type === "text" && cell.value === "";
    put(sheets, place, isNothing ? undefined : cell);
  }
  // An empty cell has a format, too, which a grid does not keep.
  const formats = new Map<string, string>();
  for (const change of changes) {
    if (change.change !== "content" && change.change !== "format") throw new Error("A grid has no checks.");
    const { sheet, row, column } = change.place;
    const at = `${sheet}!${address(row, column)}`;
    if (change.change === "format") formats.set(at, change.format);
    put(sheets, change.place, changed(change, sheets, formats.get(at)));
  }
  return { ...grid, sheets: sheets.map((sheet) => ({ ...sheet, cells: cellsOf([...sheet.cells.values()]) })) };
}

/** What a cell of the grid holds; null for nothing. */
export function valueAt(grid: Grid, { sheet, row, column }: Place): GridCell["value"] | null {
  return grid.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, column))?.value ?? null;
}

type Sheets = readonly { readonly name: string; readonly cells: Map<number, GridCell> }[];

function put(sheets: Sheets, { sheet, row, column }: Place, cell: GridCell | undefined): void {
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  if (cell === undefined) cells?.delete(cellKey(row, column));
  else cells?.set(cellKey(row, column), cell);
}

function changed(
  change: Extract<Change, { change: "content" | "format" }>,
  sheets: Sheets,
  formatted = "General",
): GridCell | undefined {
  const { sheet, row, column } = change.place;
  const before = sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, column));
  const format = change.change === "format" ? change.format : (before?.format ?? formatted);
  if (change.change === "format") return before && { ...before, format };
  const { content } = change;
  if ("formula" in content) return { row, column, type: "uncalculated", value: "", format, formula: content.formula };
  if (content.value === null) return undefined;
  const type = typeof content.value === "string" ? "text" : (typeof content.value as "number" | "boolean");
  return { row, column, type, value: content.value, format, formula: null };
}

function placeOf(grid: Grid, key: string): Place {
  const [sheet, at] = key.split("!");
  if (at !== undefined) return { sheet: sheet ?? "", ...positionOf(at) };
  const found = findForm(preparedForm(planForm), grid);
  const match = /^(.*)\[(\d+)\]\.(\w+)$/.exec(key);
  const table = match && found.tables.get(match[1] ?? "");
  const index = table ? table.table.columns.findIndex(({ column }) => column === match[3]) : -1;
  const spot = table
    ? { sheet: table.sheet, row: table.headerRow + Number(match[2]), column: table.columns[index] ?? 0 }
    : found.fields.get(key);
  if (!spot || spot.column === 0) throw new Error(`The workbook has no cell ${key}.`);
  return { sheet: grid.sheets[spot.sheet]?.name ?? "", row: spot.row, column: spot.column };
}
