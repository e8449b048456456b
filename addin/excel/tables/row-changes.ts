import type { KeyedRow } from "../../../plan/consolidation/tables/any-table.ts";
import { isGone, type RowMark } from "./row-mark.ts";

/** A row to be written, with its digest. */
export interface RowToWrite extends KeyedRow {
  readonly digest: string;
}

/** What a refresh has to do to the rows of a table. Indexes count a table's rows from 0, as they stand. */
export interface RowChanges {
  /** Rows that say something else now, in the order they stand. */
  readonly changed: readonly { readonly index: number; readonly row: RowToWrite }[];
  /** Rows that the table does not have yet, in their own order. */
  readonly added: readonly RowToWrite[];
  /** Rows that left the figures, or that somebody copied. */
  readonly vanished: readonly number[];
  /** Rows that left them earlier and were kept: told already. */
  readonly kept: readonly number[];
  readonly unchanged: number;
}

/**
 * Compares a table as it stands with the rows it is to have.
 *
 * @param marks By row; null for a row that somebody typed into the table, which is theirs and is left alone.
 * @param all Everything is written, whatever the digests say.
 */
export function rowChanges(marks: readonly (RowMark | null)[], rows: Iterable<RowToWrite>, all = false): RowChanges {
  const standing = new Map<string, number>();
  const copies: number[] = [];
  for (const [index, mark] of marks.entries()) {
    if (mark === null) continue;
    if (standing.has(mark.key)) copies.push(index);
    else standing.set(mark.key, index);
  }
  const changed: { index: number; row: RowToWrite }[] = [];
  const added: RowToWrite[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const index = standing.get(row.key);
    standing.delete(row.key);
    if (index === undefined) added.push(row);
    else if (all || marks[index]?.digest !== row.digest) changed.push({ index, row });
    else unchanged += 1;
  }
  const left = [...standing.values(), ...copies].sort((one, other) => one - other);
  const wasGone = (index: number) => {
    const mark = marks[index];
    return mark !== null && mark !== undefined && isGone(mark);
  };
  return {
    changed: changed.sort((one, other) => one.index - other.index),
    added,
    vanished: left.filter((index) => !wasGone(index)),
    kept: left.filter(wasGone),
    unchanged,
  };
}

/** A run of whole numbers that follow one another. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Ascending numbers as runs. */
export function runsOf(numbers: Iterable<number>): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.first + last.count === number) last.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
