import type { ColumnMap } from "./column-map.ts";
import { type RowMark, readMark } from "./row-mark.ts";
import type { StandingTable } from "./standing-tables.ts";
import { cellsOfTable } from "./write-rows.ts";

/** A mark has 100 characters at most, and an answer may have 5 MB. */
const MARKS_AT_ONCE = 30_000;

/** The marks of a table's rows, 30,000 a sync; null for a row that has none. */
export async function readMarks(
  context: Excel.RequestContext,
  standing: StandingTable,
  { key }: ColumnMap,
  signal: AbortSignal,
): Promise<readonly (RowMark | null)[]> {
  const marks: (RowMark | null)[] = [];
  while (marks.length < standing.rows) {
    signal.throwIfAborted();
    const count = Math.min(MARKS_AT_ONCE, standing.rows - marks.length);
    const range = cellsOfTable({ context, standing }, { first: marks.length, count }, { first: key, count: 1 });
    range.load("values");
    await context.sync();
    for (const [mark] of range.values) marks.push(readMark(mark));
  }
  return marks;
}
