import type { AnyTable, KeyedRow } from "../../../plan/consolidation/tables/any-table.ts";
import type { Cell } from "../../../plan/consolidation/tables/column.ts";
import { typed } from "../typed.ts";
import type { RowToWrite } from "./row-changes.ts";
import { goneMark, rowDigest, writtenMark } from "./row-mark.ts";
import { KEY_HEADER, STANDING_HEADER } from "./table-names.ts";

/** What one column of a table in Excel is to the product: one of the declared (by index), one of its own two, or a user's. */
type Part = number | "standing" | "key" | null;

/** Columns beside each other that are all the product's, or all a user's. Positions count a table's columns from 0. */
export interface Segment {
  readonly first: number;
  readonly count: number;
}

/** Between the 1900 date system and the one that begins in 1904, in days. */
const SHIFT_1904 = 1_462;

/** How the columns of a table in Excel, in whatever order they stand by now, are filled from its rows. */
export class ColumnMap {
  readonly table: AnyTable;
  /** The product's columns, in runs. */
  readonly own: readonly Segment[];
  /** Columns that somebody put into the table. */
  readonly users: readonly Segment[];
  /** Declared columns that the table does not have any more. */
  readonly missing: readonly string[];
  /** Where the keys are. */
  readonly key: number;
  readonly width: number;
  readonly #parts: readonly Part[];
  readonly #written: string;
  readonly #date1904: boolean;

  constructor(table: AnyTable, headers: readonly string[], date1904: boolean) {
    const declared = new Map<string, Part>(table.columns.map(({ header }, index) => [header, index]));
    declared.set(STANDING_HEADER, "standing");
    declared.set(KEY_HEADER, "key");
    this.table = table;
    this.width = headers.length;
    this.#parts = headers.map((header) => declared.get(header) ?? null);
    this.#date1904 = date1904;
    this.key = headers.indexOf(KEY_HEADER);
    this.own = segmentsOf(this.#parts, (part) => part !== null);
    this.users = segmentsOf(this.#parts, (part) => part === null);
    this.missing = table.columns.map(({ header }) => header).filter((header) => !headers.includes(header));
    this.#written = headers
      .filter((header) => declared.has(header))
      .sort()
      .join("\n");
  }

  /** The headers of a table that is made: the declared ones and the product's own two. */
  static headers({ columns }: AnyTable): readonly string[] {
    return [...columns.map(({ header }) => header), STANDING_HEADER, KEY_HEADER];
  }

  /** The row with the digest of what would be written of it. */
  toWrite(row: KeyedRow): RowToWrite {
    return { ...row, digest: rowDigest(row.cells, this.#written) };
  }

  /** What is given to Excel for a row in some of the columns; a user's column gets null, which leaves it as it is. */
  values(row: RowToWrite, { first, count }: Segment = this.#whole): readonly unknown[] {
    return this.#parts.slice(first, first + count).map((part) => {
      if (part === null) return null;
      if (part === "standing") return "";
      if (part === "key") return `'${writtenMark(row)}`;
      return this.#given(row.cells[part] ?? null, part);
    });
  }

  /** What is given for a row that left the figures: what it is about stays to be read, its numbers go. */
  goneValues(key: string, { first, count }: Segment, standing: string): readonly unknown[] {
    return this.#parts.slice(first, first + count).map((part) => {
      if (part === "standing") return `'${standing}`;
      if (part === "key") return `'${goneMark(key)}`;
      const look = part === null ? "text" : this.table.columns[part]?.look;
      return look === "text" || look === "wrapped" ? null : "";
    });
  }

  /** Where a declared column stands; -1 when it does not. */
  positionOf(column: number): number {
    return this.#parts.indexOf(column);
  }

  get #whole(): Segment {
    return { first: 0, count: this.width };
  }

  #given(cell: Cell, column: number): unknown {
    if (cell === null) return "";
    if (typeof cell === "string") return typed(cell);
    const look = this.table.columns[column]?.look;
    return this.#date1904 && (look === "date" || look === "month") ? cell - SHIFT_1904 : cell;
  }
}

function segmentsOf(parts: readonly Part[], isIn: (part: Part) => boolean): readonly Segment[] {
  const segments: { first: number; count: number }[] = [];
  for (const [position, part] of parts.entries()) {
    const last = segments.at(-1);
    if (!isIn(part)) continue;
    if (last && last.first + last.count === position) last.count += 1;
    else segments.push({ first: position, count: 1 });
  }
  return segments;
}
