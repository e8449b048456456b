import type { CellProblem, Entry } from "./entry.ts";

/**
 * A content as it is kept: what JSON holds and no array directly in an array, without what the form's declaration
 * gives, small enough that a plan with thousands of measurements fits a document. `contentOf` gives the content back,
 * equal in every value, raw text, cell and doubt.
 */
export interface RecordedContent {
  /** The sheets that places name, as they were called in the workbook. */
  readonly sheets: readonly string[];
  /** A field that the workbook lacks is not here. */
  readonly fields: { readonly [key: string]: RecordedEntry };
  readonly tables: { readonly [key: string]: RecordedTable };
  /** As in the content: ISO 8601 in UTC. */
  readonly modified: string | null;
}

/** One field. */
export interface RecordedEntry {
  readonly state: Exclude<Entry<unknown>["state"], "missing">;
  /** Absent in every state but `value`. */
  readonly value?: RecordedValue;
  /** Absent when it is the plain text of `value` (see `plainRaw`), or nothing. */
  readonly raw?: string;
  /** `[index into sheets, row, column]` */
  readonly at: readonly number[];
  /** Absent when there are none. */
  readonly problems?: readonly CellProblem[];
}

export type RecordedValue = string | number | boolean;

/** A table column by column, since its rows repeat everything but their values. */
export interface RecordedTable {
  readonly found: string | null;
  /** Where its header begins, as in {@link RecordedEntry}; absent when the table was not found. */
  readonly at?: readonly number[];
  /** The numbers of its rows. A row stands so many rows of the sheet below the header. */
  readonly numbers: readonly number[];
  /** Only columns that the workbook has; none when the table has no rows. */
  readonly columns: { readonly [column: string]: RecordedColumn };
}

/** The cells of a column, row by row; what is odd about few of them is said by the index of their rows. */
export interface RecordedColumn {
  /** The sheet's column. */
  readonly column: number;
  /** Null is a cell without a value: blank, unless `states` says otherwise. */
  readonly values: readonly (RecordedValue | null)[];
  /** Null is the plain text of the value (see `plainRaw`), or nothing. Absent when all are. */
  readonly raws?: readonly (string | null)[];
  /** Rows whose cells are neither a value nor blank, by state. */
  readonly states?: { readonly [state: string]: readonly number[] };
  /** Rows of whose cells there is a doubt, by the problems, separated by spaces. */
  readonly problems?: { readonly [problems: string]: readonly number[] };
}
