import type { ColumnMap } from "./column-map.ts";
import type { StandingTable } from "./standing-tables.ts";
import { cellsOfTable } from "./write-rows.ts";

/** Cells that are read in one message. */
const CELLS_AT_ONCE = 20_000;

/**
 * Which of these rows hold something that somebody typed into a column of their own. What the whole column computes counts
 * as nothing: a cell with a formula, where the row beside these has one as well. Reads the users' columns from the first of
 * the rows to the last, 20,000 cells a sync; none where nobody has a column.
 */
export async function typedByUsers(
  context: Excel.RequestContext,
  standing: StandingTable,
  columns: ColumnMap,
  rows: readonly number[],
): Promise<ReadonlySet<number>> {
  const typed = new Set<number>();
  if (rows.length === 0 || columns.users.length === 0) return typed;
  const wanted = new Set(rows);
  const beside = neighbour(wanted, standing.rows);
  const first = Math.min(...spanOf(rows), beside ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...spanOf(rows), beside ?? 0);
  for (const segment of columns.users) {
    const computed = beside === null ? [] : await formulasOf(beside, 1, segment);
    const step = Math.max(1, Math.floor(CELLS_AT_ONCE / segment.count));
    for (let from = first; from <= last; from += step) {
      const count = Math.min(step, last - from + 1);
      const formulas = await formulasOf(from, count, segment);
      for (const [down, row] of formulas.entries()) {
        if (!wanted.has(from + down)) continue;
        const isTyped = row.some(
          (formula, across) =>
            formula !== "" && !(isFormula(formula) && (beside === null || isFormula(computed[0]?.[across]))),
        );
        if (isTyped) typed.add(from + down);
      }
    }
  }
  return typed;

  async function formulasOf(from: number, count: number, segment: (typeof columns.users)[number]) {
    const range = cellsOfTable({ context, standing }, { first: from, count }, segment);
    range.load("formulas");
    await context.sync();
    return range.formulas as readonly (readonly unknown[])[];
  }
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

/** The first row that is none of these; null when all are. */
function neighbour(rows: ReadonlySet<number>, count: number): number | null {
  for (let row = 0; row < count; row += 1) if (!rows.has(row)) return row;
  return null;
}

/** The first and the last of ascending numbers. */
function spanOf(rows: readonly number[]): readonly number[] {
  return [rows[0] ?? 0, rows.at(-1) ?? 0];
}
