import { foldText } from "../text/fold-text.ts";
import { columnOfHeader } from "./find-tables.ts";
import type { FoundTable } from "./found.ts";
import type { Grid } from "./grid.ts";
import type { PreparedTable } from "./prepared-form.ts";
import type { UsedRow, UsedRows } from "./sheet-rows.ts";

/** So much of a table's headers in one row, in any order, is its header row. */
const LEAST_HEADERS = 0.8;
/** So many used rows above a header row are looked at for the table's heading. */
const HEADING_REACH = 3;

interface HeaderRow {
  readonly sheet: number;
  readonly row: number;
  /** For each declared column the sheet's, 0 when there is none. */
  readonly columns: readonly number[];
  readonly indexAt: ReadonlyMap<number, number>;
  /** The folded texts a little above it. */
  readonly above: ReadonlySet<string>;
}

/**
 * Tables by their header rows, for workbooks whose tables were renamed or turned into plain cells. Of tables with the same
 * headers, the heading above decides, then their order; where that is not enough, none is taken.
 */
export function tablesByHeader(
  lost: readonly PreparedTable[],
  found: ReadonlyMap<string, FoundTable>,
  grid: Grid,
  used: UsedRows,
): Map<string, FoundTable> {
  const recovered = new Map<string, FoundTable>();
  for (const headers of new Set(lost.map((table) => table.headers))) {
    const alike = lost.filter((table) => table.headers === headers);
    const [first] = alike;
    if (!first) continue;
    const candidates = headerRows(first, used).filter((row) => !isTaken(row, found));
    for (const [table, row] of assigned(alike, candidates, grid)) recovered.set(table.key, foundAt(table, row, grid));
  }
  return recovered;
}

function headerRows(table: PreparedTable, used: UsedRows): readonly HeaderRow[] {
  const rows: HeaderRow[] = [];
  const least = table.columns.length * LEAST_HEADERS;
  // Twice the longest header leaves room for the spaces and marks that folding removes.
  const longest = 2 * Math.max(...table.columns.map((column) => column.header.length));
  for (const { sheet, lines, at } of used.searched()) {
    const line = lines[at];
    if (line === undefined || line.cells.length < least) continue;
    const indexAt = headersIn(table, line, longest);
    if (indexAt.size < least) continue;
    const columns = table.columns.map(() => 0);
    for (const [column, index] of indexAt) columns[index] = column;
    const above = textsIn(lines.slice(Math.max(0, at - HEADING_REACH), at));
    rows.push({ sheet, row: line.row, columns, indexAt, above });
  }
  return rows;
}

function headersIn(table: PreparedTable, line: UsedRow, longest: number): ReadonlyMap<number, number> {
  const indexAt = new Map<number, number>();
  const seen = new Set<number>();
  for (const cell of line.cells) {
    if (cell.type !== "text" || String(cell.value).length > longest) continue;
    const index = columnOfHeader(table, String(cell.value));
    if (index === undefined || seen.has(index)) continue;
    seen.add(index);
    indexAt.set(cell.column, index);
  }
  return indexAt;
}

function textsIn(lines: readonly UsedRow[]): ReadonlySet<string> {
  const texts = lines.flatMap((line) => line.cells.filter((cell) => cell.type === "text"));
  return new Set(texts.map((cell) => foldText(String(cell.value))));
}

/** A header row of a table that was found already, or a copy of it among that table's rows. */
function isTaken(row: HeaderRow, found: ReadonlyMap<string, FoundTable>): boolean {
  for (const table of found.values()) {
    if (table.sheet === row.sheet && row.row >= table.headerRow && row.row <= table.lastRow) return true;
  }
  return false;
}

function assigned(
  tables: readonly PreparedTable[],
  candidates: readonly HeaderRow[],
  grid: Grid,
): readonly (readonly [PreparedTable, HeaderRow])[] {
  const pairs: [PreparedTable, HeaderRow][] = [];
  const rows = new Set(candidates);
  for (const table of tables) {
    const row = [...rows].find(({ above }) => table.heading !== null && above.has(table.heading));
    if (!row) continue;
    rows.delete(row);
    pairs.push([table, row]);
  }
  const rest = tables.filter((table) => !pairs.some(([paired]) => paired === table));
  const there = [...rows].filter(({ sheet }) => foldText(grid.sheets[sheet]?.name ?? "") === rest[0]?.sheet);
  const left = there.length > 0 ? there : [...rows];
  // A lone table may have copies of its header row further down, pasted with the data: the first is the table's own.
  if (rest.length > 1 && left.length !== rest.length) return pairs;
  for (const [index, table] of rest.entries()) {
    const row = left[index];
    if (row) pairs.push([table, row]);
  }
  return pairs;
}

function foundAt(table: PreparedTable, row: HeaderRow, grid: Grid): FoundTable {
  const columns = [...row.indexAt.keys()];
  const renamed = [...grid.tables.values()].find(
    ({ range }) => range.sheet === row.sheet && range.firstRow === row.row && columns.includes(range.firstColumn),
  );
  return {
    table,
    declared: renamed !== undefined,
    name: renamed?.name ?? table.declaration.name,
    sheet: row.sheet,
    headerRow: row.row,
    lastRow: renamed?.range.lastRow ?? row.row + table.declaration.rows,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    columns: row.columns,
    indexAt: row.indexAt,
  };
}
