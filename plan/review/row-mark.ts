import { type FilledRow, saidIn } from "../differences/filled-row.ts";
import { rowKeys, rowName } from "../differences/row-identity.ts";

/** By what a row of a table is known again in another content, wherever it stands by then. */
export interface RowMark {
  /** What people call it by. */
  readonly name: string;
  /** What identifies it, best first, as `rowKeys` has it; null where it does not have that. */
  readonly identities: readonly (string | null)[];
  /** Of the rows that have the same identity, which it is, from 1. */
  readonly turn: number;
  /** From 1, blank rows not counted. */
  readonly ordinal: number;
  /** What its cells said, cut; cells that said nothing are not here. */
  readonly cells: { readonly [column: string]: string };
}

/** Of a long text so much is kept: enough to know it again. */
const KEPT = 60;

/** By what a row of a table's filled rows is known again; null when there is no such row. */
export function rowMark(table: string, rows: readonly FilledRow[], ordinal: number): RowMark | null {
  const row = rows[ordinal - 1];
  if (row === undefined) return null;
  const identities = rowKeys(table).map((key) => key(row));
  const same = rows.slice(0, ordinal).filter((other) => isNamed(table, other, identities));
  return { name: rowName(table, row), identities, turn: Math.max(1, same.length), ordinal, cells: cellsOf(row) };
}

/**
 * The row that was marked, among the filled rows of the same table of another content: the one with the same identity,
 * of several the one whose turn it is; else, since what identifies a row may be what was corrected, the one that says
 * most of the same elsewhere, and of equals the nearest. Null when no row is it.
 */
export function markedRow(table: string, rows: readonly FilledRow[], mark: RowMark): FilledRow | null {
  const same = rows.filter((row) => isNamed(table, row, mark.identities));
  if (same.length > 0) return same[Math.min(mark.turn, same.length) - 1] ?? null;
  let best: { readonly row: FilledRow; readonly alike: number; readonly far: number } | null = null;
  for (const row of rows) {
    const alike = likeness(mark, row);
    const far = Math.abs(row.ordinal - mark.ordinal);
    if (alike < 0) continue;
    if (best === null || alike > best.alike || (alike === best.alike && far < best.far)) best = { row, alike, far };
  }
  return best?.row ?? null;
}

/** Whether a row has the first identity that both have. */
function isNamed(table: string, row: FilledRow, identities: RowMark["identities"]): boolean {
  for (const [index, key] of rowKeys(table).entries()) {
    const [marked, own] = [identities[index] ?? null, key(row)];
    if (marked !== null && own !== null) return marked === own;
  }
  return false;
}

/** How many cells more than others say the same; negative when it cannot be the row: more than one cell is another. */
function likeness({ cells }: RowMark, row: FilledRow): number {
  const there = cellsOf(row);
  let [same, different] = [0, 0];
  for (const column of new Set([...Object.keys(cells), ...Object.keys(there)])) {
    if (cells[column] === there[column]) same += 1;
    else different += 1;
  }
  return same === 0 || same < different - 1 ? -1 : same - different + 1;
}

function cellsOf({ cells }: FilledRow): { readonly [column: string]: string } {
  const said: { [column: string]: string } = {};
  for (const [column, entry] of Object.entries(cells)) {
    const text = saidIn(entry);
    if (text !== null) said[column] = text.slice(0, KEPT);
  }
  return said;
}
