import type { Grid, GridRange, GridSheet } from "../../plan/workbook/grid.ts";
import { cellsOf } from "./grid-of.ts";

/** The grid after somebody inserted `count` rows above `row` of a sheet: names and tables move along, as in Excel. */
export function insertRows(grid: Grid, sheet: string, row: number, count: number): Grid {
  const index = indexOf(grid, sheet);
  const moved = (at: number) => (at >= row ? at + count : at);
  const range = (old: GridRange): GridRange =>
    old.sheet === index ? { ...old, firstRow: moved(old.firstRow), lastRow: moved(old.lastRow) } : old;
  const shift = (old: GridSheet): GridSheet => ({
    ...old,
    cells: cellsOf([...old.cells.values()].map((cell) => ({ ...cell, row: moved(cell.row) }))),
  });
  return {
    ...grid,
    sheets: grid.sheets.map((old, at) => (at === index ? shift(old) : old)),
    ...withRanges(grid, range),
  };
}

/** The grid after a sheet got another name. */
export function renameSheet(grid: Grid, from: string, to: string): Grid {
  const index = indexOf(grid, from);
  return { ...grid, sheets: grid.sheets.map((sheet, at) => (at === index ? { ...sheet, name: to } : sheet)) };
}

/** The grid after a sheet was dragged to another place among the tabs (from 0). */
export function moveSheet(grid: Grid, sheet: string, to: number): Grid {
  const from = indexOf(grid, sheet);
  const order = grid.sheets.map((_, at) => at).filter((at) => at !== from);
  order.splice(to, 0, from);
  const range = (old: GridRange): GridRange => ({ ...old, sheet: order.indexOf(old.sheet) });
  return { ...grid, sheets: order.flatMap((at) => grid.sheets[at] ?? []), ...withRanges(grid, range) };
}

/** The grid after a sheet was hidden. */
export function hideSheet(grid: Grid, sheet: string, visibility: GridSheet["visibility"] = "hidden"): Grid {
  const index = indexOf(grid, sheet);
  return { ...grid, sheets: grid.sheets.map((old, at) => (at === index ? { ...old, visibility } : old)) };
}

/** The grid after a sheet was deleted: the names that pointed into it are broken (`#REF!`), its tables are gone. */
export function deleteSheet(grid: Grid, sheet: string): Grid {
  const index = indexOf(grid, sheet);
  const range = (old: GridRange): GridRange => (old.sheet > index ? { ...old, sheet: old.sheet - 1 } : old);
  const names = [...grid.names].map(([key, name]): [string, typeof name] => [
    key,
    name.range?.sheet === index ? { ...name, range: null } : name,
  ]);
  const tables = [...grid.tables].filter(([, table]) => table.range.sheet !== index);
  const kept = { ...grid, names: new Map(names), tables: new Map(tables) };
  return { ...kept, sheets: grid.sheets.filter((_, at) => at !== index), ...withRanges(kept, range) };
}

/** The grid without some of its defined names (all of them when none is given), as after a copy to a new workbook. */
export function dropNames(grid: Grid, names?: readonly string[]): Grid {
  const gone = names && new Set(names.map((name) => name.toLowerCase()));
  return { ...grid, names: new Map([...grid.names].filter(([key]) => gone !== undefined && !gone.has(key))) };
}

/** The grid whose tables (all when none is given) were turned into plain ranges: the cells stay. */
export function dropTables(grid: Grid, tables?: readonly string[]): Grid {
  const gone = tables && new Set(tables.map((table) => table.toLowerCase()));
  return { ...grid, tables: new Map([...grid.tables].filter(([key]) => gone !== undefined && !gone.has(key))) };
}

function withRanges(grid: Grid, range: (old: GridRange) => GridRange): Pick<Grid, "names" | "tables"> {
  return {
    names: new Map([...grid.names].map(([key, name]) => [key, { ...name, range: name.range && range(name.range) }])),
    tables: new Map([...grid.tables].map(([key, table]) => [key, { ...table, range: range(table.range) }])),
  };
}

function indexOf(grid: Grid, sheet: string): number {
  const index = grid.sheets.findIndex((candidate) => candidate.name === sheet);
  if (index < 0) throw new Error(`The grid has no sheet ${sheet}.`);
  return index;
}
