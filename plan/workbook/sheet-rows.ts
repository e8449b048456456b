import type { Grid, GridCell, GridSheet } from "./grid.ts";

/** The cells of one row that hold something, from left to right. */
export interface UsedRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/**
 * The rows of a sheet in which something stands, from top to bottom. What reads tables walks these and never the
 * rectangle a file claims: a crafted table may claim a million rows.
 */
function usedRows(sheet: GridSheet): readonly UsedRow[] {
  const rows: { row: number; cells: GridCell[] }[] = [];
  let last: { row: number; cells: GridCell[] } | undefined;
  for (const cell of sheet.cells.values()) {
    if (last === undefined || last.row !== cell.row) {
      last = { row: cell.row, cells: [] };
      rows.push(last);
    }
    last.cells.push(cell);
  }
  return rows;
}

/** A workbook of the form has two thousand cells; a search goes no further than this in a crafted one. */
const MOST_SEARCHED = 100_000;

/** The used rows of a grid's sheets, each sheet worked out when it is first asked for. */
export class UsedRows {
  readonly #grid: Grid;
  readonly #rows: (readonly UsedRow[] | undefined)[] = [];

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** The rows of the sheet with this index; none when there is no such sheet. */
  of(sheet: number): readonly UsedRow[] {
    let rows = this.#rows[sheet];
    if (rows === undefined) {
      const found = this.#grid.sheets[sheet];
      rows = found ? usedRows(found) : [];
      this.#rows[sheet] = rows;
    }
    return rows;
  }

  /** The rows of all sheets from the first tab on, for a search: `lines[at]` is the row. */
  *searched(): Generator<{ readonly sheet: number; readonly lines: readonly UsedRow[]; readonly at: number }> {
    let cells = 0;
    for (const sheet of this.#grid.sheets.keys()) {
      const lines = this.of(sheet);
      for (const [at, line] of lines.entries()) {
        cells += line.cells.length;
        if (cells > MOST_SEARCHED) return;
        yield { sheet, lines, at };
      }
    }
  }
}

/** The index of the first used row at or below `row`. */
export function firstRowFrom(rows: readonly UsedRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
