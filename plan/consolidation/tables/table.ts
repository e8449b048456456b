import type { AgencyRecord, PlanRecord } from "../records.ts";
import type { CellSaid } from "./cell-said.ts";
import type { Column } from "./column.ts";

/** A rule that colours cells of a table; words say the same, colour only helps the eye. */
export interface Highlight {
  /** The header of the column it colours. */
  readonly header: string;
  /** The text its cells begin with. */
  readonly beginsWith: string;
  readonly tone: "bad" | "careful" | "good";
}

/** A table of the consolidated view, whoever writes it: on a sheet of its own, a row a record. */
export interface Table<R> {
  /** The sheet's name. */
  readonly name: string;
  /** The table's own. */
  readonly table: string;
  readonly altText: string;
  readonly columns: readonly Column<R>[];
  readonly rows: Iterable<R> | AsyncIterable<R>;
  /** The sentence in the first row when there are no others. */
  readonly whenEmpty: string;
  /** How many columns stay in view while the rest is scrolled sideways. */
  readonly frozenColumns: number;
  readonly highlights?: readonly Highlight[];
}

/** A workbook that was received, and the cells of it that something was read from. */
export interface Origin {
  readonly record: PlanRecord | AgencyRecord;
  /** None where the figure is worked out from too many to name. */
  readonly cells: readonly CellSaid[];
}

/** A table whose rows are known again when it is written anew, and lead back to what they were read from. */
export interface KeyedTable<R> extends Table<R> {
  readonly rows: Iterable<R>;
  /** What a row is known by as long as it speaks of the same; of no two rows of the table the same, but by mistake. */
  readonly keyOf: (row: R) => string;
  /** What the cell of a row under a header was read from. */
  readonly originsOf: (row: R, header: string) => readonly Origin[];
}

/** The cells that a column of a row was read from. */
export function saidIn<R>({ columns }: Table<R>, row: R, header: string): readonly CellSaid[] {
  return columns.find((column) => column.header === header)?.said?.(row) ?? [];
}
