import { foldText } from "../text/fold-text.ts";
import { plainLine, plainText } from "../text/plain-text.ts";
import type { Entry } from "./entry.ts";
import type { FoundTable } from "./found.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { PreparedForm } from "./prepared-form.ts";
import { readEntry } from "./read-entry.ts";
import { firstRowFrom, type UsedRow } from "./sheet-rows.ts";

const TOTALS = /^(?:SUBTOTAL|AGGREGATE)\(/i;

interface ReadRow {
  readonly number: number;
  readonly cells: { readonly [column: string]: Entry<unknown> };
}

/**
 * The rows of a found table in which somebody typed something. `limit` is the first row below that belongs to
 * something else of the form.
 */
export function readRows(
  prepared: PreparedForm,
  found: FoundTable,
  grid: Grid,
  used: readonly UsedRow[],
  limit: number,
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  let expected = found.lastRow + 1;
  for (let index = firstRowFrom(used, found.headerRow + 1); index < used.length; index += 1) {
    const line = used[index];
    if (line === undefined || line.row >= limit) break;
    const cells = cellsOf(found, line);
    if (!found.declared && isForeign(prepared, line)) break;
    const typed = cells.some((cell, column) => cell !== undefined && isTyped(found, column, cell));
    if (line.row > found.lastRow) {
      // Below its last row a table goes on only as long as nobody leaves a row blank.
      if (!typed || line.row !== expected || isForeign(prepared, line)) break;
      expected += 1;
    }
    if (!typed || isHeaderAgain(found, cells)) continue;
    rows.push({ number: line.row - found.headerRow, cells: entriesOf(found, cells, line.row, grid) });
  }
  return rows;
}

/** The row's cells in the order of the declared columns. */
function cellsOf(found: FoundTable, line: UsedRow): readonly (GridCell | undefined)[] {
  const cells: (GridCell | undefined)[] = new Array(found.columns.length).fill(undefined);
  for (const cell of line.cells) {
    const index = found.indexAt.get(cell.column);
    if (index !== undefined) cells[index] = cell;
  }
  return cells;
}

/** Whether a person typed something here: computed columns and spaces do not make a row. */
function isTyped(found: FoundTable, column: number, cell: GridCell): boolean {
  if (found.table.columns[column]?.declaration.origin === "computed") return false;
  return cell.type !== "text" || plainText(String(cell.value)) !== "";
}

/** A header row pasted among the data, which people do when they copy a table whole. */
function isHeaderAgain(found: FoundTable, cells: readonly (GridCell | undefined)[]): boolean {
  let texts = 0;
  for (const [index, cell] of cells.entries()) {
    if (cell === undefined) continue;
    if (cell.type !== "text") return false;
    const label = found.table.columns[index]?.declaration.label;
    if (cell.value !== label && plainLine(String(cell.value)) !== label) return false;
    texts += 1;
  }
  return texts > 1;
}

/** A totals row, or a line of the form itself: not a row of the table above it. */
function isForeign(prepared: PreparedForm, line: UsedRow): boolean {
  const first = line.cells[0];
  if (first?.type === "text" && prepared.words.has(foldText(String(first.value)))) return true;
  return line.cells.some((cell) => cell.formula !== null && TOTALS.test(cell.formula));
}

function entriesOf(found: FoundTable, cells: readonly (GridCell | undefined)[], row: number, grid: Grid) {
  const sheet = grid.sheets[found.sheet]?.name ?? "";
  const entries: { [column: string]: Entry<unknown> } = {};
  for (const [index, column] of found.table.columns.entries()) {
    const at = found.columns[index] ?? 0;
    entries[column.column] =
      at === 0 ? column.missing : readEntry(column, cells[index], { sheet, row, column: at }, grid.date1904);
  }
  return entries;
}
