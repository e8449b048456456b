import { digest } from "../../text/digest.ts";
import { textForCell } from "../../workbook/cell/text-for-cell.ts";
import type { Cell } from "./column.ts";
import type { Look } from "./look.ts";
import type { Highlight, KeyedTable, Origin } from "./table.ts";

/** A column without its rows. */
export interface ColumnHead {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
  /** The look is that of most rows only; each row says its own. */
  readonly varies: boolean;
}

/** A row as it is written. */
export interface KeyedRow {
  readonly key: string;
  /** A cell a column; a text is what a cell can hold. */
  readonly cells: readonly Cell[];
  /** Of each column how this row's cell looks; null in a table where all rows look alike. */
  readonly looks: readonly Look[] | null;
}

/** A {@link KeyedTable} whatever its rows are, for those who write any. */
export interface AnyTable {
  readonly name: string;
  readonly table: string;
  readonly altText: string;
  readonly columns: readonly ColumnHead[];
  readonly frozenColumns: number;
  readonly highlights: readonly Highlight[];
  /**
   * The rows in their order, made anew for each asking: seventy thousand of them are not kept. At least one: a table of
   * none has its sentence in one. Keys are short, and of no two rows the same.
   */
  readonly rows: () => Generator<KeyedRow>;
  /** What the cell of the row with this key under this header was read from; null when there is no such row. */
  readonly originsOf: (key: string, header: string) => readonly Origin[] | null;
}

/** The key of the row with the sentence that there are no others. */
export const NO_ROWS = "(vazia)";

/** Longer keys keep their beginning and a digest of the whole. */
const LONGEST_KEY = 90;

/** A table with its rows' type forgotten. */
export function anyTable<R>(table: KeyedTable<R>): AnyTable {
  const columns = table.columns.map(({ header, width, look, lookOf }) => ({
    header,
    width,
    look,
    varies: lookOf !== undefined,
  }));
  const varies = columns.some((column) => column.varies);
  return {
    name: table.name,
    table: table.table,
    altText: table.altText,
    columns,
    frozenColumns: table.frozenColumns,
    highlights: table.highlights ?? [],
    *rows() {
      let count = 0;
      for (const { key, row } of keyed(table)) {
        count += 1;
        yield {
          key,
          cells: table.columns.map(({ cell }) => held(cell(row))),
          looks: varies ? table.columns.map(({ look, lookOf }) => lookOf?.(row) ?? look) : null,
        };
      }
      if (count === 0) {
        yield { key: NO_ROWS, cells: columns.map((_, index) => (index === 0 ? table.whenEmpty : null)), looks: null };
      }
    },
    originsOf(wanted, header) {
      for (const { key, row } of keyed(table)) if (key === wanted) return table.originsOf(row, header);
      return null;
    },
  };
}

/** The rows with keys of their own: of two with one key the second has a number. */
function* keyed<R>({ rows, keyOf }: KeyedTable<R>): Generator<{ readonly key: string; readonly row: R }> {
  const times = new Map<string, number>();
  for (const row of rows) {
    const key = shortKey(keyOf(row));
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    yield { key: time === 1 ? key : `${key}~${time}`, row };
  }
}

function shortKey(key: string): string {
  return key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY - 12)}:${digest(key)}`;
}

function held(cell: Cell): Cell {
  return typeof cell === "string" ? textForCell(cell) : cell;
}
