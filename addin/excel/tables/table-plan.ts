import { ColumnMap } from "./column-map.ts";
import type { PlacedTable } from "./placed-table.ts";
import { readMarks } from "./read-marks.ts";
import { type RowChanges, rowChanges } from "./row-changes.ts";
import type { StandingTable, WorkbookLook } from "./standing-tables.ts";
import { excelTableName } from "./table-names.ts";
import { typedByUsers } from "./typed-by-users.ts";

/** What a refresh will do to one table, worked out before anything is changed. */
export interface TablePlan {
  readonly placed: PlacedTable;
  /** By its name in Excel. */
  readonly name: string;
  /** Null for a table that is not there yet. */
  readonly standing: StandingTable | null;
  readonly columns: ColumnMap;
  readonly changes: RowChanges;
  /** Rows of a table that was not filled to its end. */
  readonly free: readonly number[];
  /** Vanished rows that stay because of what somebody typed into them. */
  readonly kept: readonly number[];
  /** The keys of all rows that are there, by row. */
  readonly keys: readonly (string | null)[];
}

/** How many rows a plan writes. */
export function rowsToWrite({ changes, kept }: TablePlan): number {
  return changes.changed.length + changes.added.length + kept.length;
}

/** Whether a plan changes anything but the words that say as of when the table is. */
export function changesAnything({ changes, free, standing }: TablePlan): boolean {
  const { changed, added, vanished } = changes;
  return standing === null || changed.length + added.length + vanished.length + free.length > 0;
}

/** Works out what is to be done to a table: reads its marks and, of rows that vanish, what people typed into them. */
export async function planOfTable(
  context: Excel.RequestContext,
  placed: PlacedTable,
  look: WorkbookLook,
  { everything, signal }: { readonly everything: boolean; readonly signal: AbortSignal },
): Promise<TablePlan> {
  const { table } = placed;
  const name = excelTableName(table.table);
  const standing = look.tables.get(name) ?? null;
  const columns = new ColumnMap(table, standing?.headers ?? ColumnMap.headers(table), look.date1904);
  const marks = standing === null ? [] : await readMarks(context, standing, columns, signal);
  const changes = rowChanges(marks, toWrite(placed, columns), everything);
  const typed =
    standing === null ? new Set<number>() : await typedByUsers(context, standing, columns, changes.vanished);
  return {
    placed,
    name,
    standing,
    columns,
    changes,
    free: look.kept.filling.includes(name) ? marks.flatMap((mark, index) => (mark === null ? [index] : [])) : [],
    kept: changes.vanished.filter((index) => typed.has(index)),
    keys: marks.map((mark) => mark?.key ?? null),
  };
}

function* toWrite({ table }: PlacedTable, columns: ColumnMap) {
  for (const row of table.rows()) yield columns.toWrite(row);
}
