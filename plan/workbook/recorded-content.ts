import type { CellProblem, Entry } from "./entry.ts";

/**
 * A content as it is kept: what JSON holds, without what the form's declaration gives, small enough that a plan with
 * thousands of measurements fits a document. `contentOf` gives the content back, equal in every value, raw text, cell
 * and doubt.
 */
export interface RecordedContent {
  /** The sheets that places name, as they were called in the workbook. */
  readonly sheets: readonly string[];
  readonly fields: { readonly [key: string]: RecordedEntry };
  readonly tables: { readonly [key: string]: RecordedTable };
  readonly modified: string | null;
}

/** One entry; a field that the workbook lacks is not here. */
export interface RecordedEntry {
  readonly state: Exclude<Entry<unknown>["state"], "missing">;
  /** Absent in every state but `value`. */
  readonly value?: string | number | boolean;
  /** Absent when it is the text of `value`. */
  readonly raw?: string;
  /** `[index into sheets, row, column]` */
  readonly at: readonly number[];
  readonly problems?: readonly CellProblem[];
}

/** A table column by column, since its rows repeat everything but their values. */
export interface RecordedTable {
  readonly found: string | null;
  /** Where its header begins, as in {@link RecordedEntry}; absent when the table was not found. */
  readonly at?: readonly number[];
  /** The numbers of its rows, and the row of the sheet each stands in. */
  readonly numbers: readonly number[];
  readonly sheetRows: readonly number[];
  /** Only columns that the workbook has: where, and the entries row by row. */
  readonly columns: { readonly [column: string]: RecordedColumn };
}

export interface RecordedColumn {
  readonly column: number;
  /** Row by row; null is blank. What is no plain value (raw text of its own, doubts, no value) is in `odd`. */
  readonly values: readonly (string | number | boolean | null)[];
  /** By the index of the row, as text. */
  readonly odd?: { readonly [index: string]: Omit<RecordedEntry, "at"> };
}
