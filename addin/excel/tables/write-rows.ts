import { numberFormatOf } from "../../../plan/consolidation/tables/look.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { ColumnMap, Segment } from "./column-map.ts";
import type { MessageBudget } from "./message-budget.ts";
import type { RowToWrite } from "./row-changes.ts";
import type { StandingTable } from "./standing-tables.ts";

/** Rows that one step writes at most. */
const ROWS_A_STEP = 4_000;

/** A row and where it goes, counted from 0 within its table. */
export interface PlacedRow {
  readonly index: number;
  readonly row: RowToWrite;
}

/** A table that is being written. */
export interface TableWriting {
  readonly context: Excel.RequestContext;
  readonly standing: StandingTable;
  readonly columns: ColumnMap;
  readonly budget: MessageBudget;
}

/** The cells of some columns of some rows of a table. */
export function cellsOfTable(
  { context, standing }: Pick<TableWriting, "context" | "standing">,
  rows: { readonly first: number; readonly count: number },
  { first, count }: Segment,
): Excel.Range {
  const top = standing.headerRow + 1 + rows.first;
  const left = standing.firstColumn + first;
  const from = address(top, left);
  const to = address(top + rows.count - 1, left + count - 1);
  return context.workbook.worksheets.getItem(standing.sheet).getRange(`${from}:${to}`);
}

/**
 * Writes rows into places of the table that are there, the product's columns alone. Rows that stand beneath one another go
 * out together.
 *
 * @param isNew They are of other keys than what stood there, so that their looks are written as well.
 */
export async function writeRows(writing: TableWriting, rows: readonly PlacedRow[], isNew: boolean): Promise<void> {
  const { columns, budget } = writing;
  for (const piece of piecesOf(rows, budget.charactersAStep)) {
    const run = { first: piece[0]?.index ?? 0, count: piece.length };
    for (const [at, segment] of columns.own.entries()) {
      const values = piece.map(({ row }) => columns.values(row, segment));
      const counted = at === 0 ? piece.length : 0;
      await budget.add(
        () => {
          cellsOfTable(writing, run, segment).values = values as unknown[][];
        },
        values,
        counted,
      );
    }
    if (isNew) await writeLooks(writing, piece);
  }
}

/** Runs of rows beneath one another, none longer than a step may be. */
function* piecesOf(rows: readonly PlacedRow[], most: number): Generator<readonly PlacedRow[]> {
  let piece: PlacedRow[] = [];
  let characters = 0;
  for (const placed of rows) {
    const last = piece.at(-1);
    const follows = last !== undefined && last.index + 1 === placed.index;
    if (last && (!follows || piece.length === ROWS_A_STEP || characters > most)) {
      yield piece;
      piece = [];
      characters = 0;
    }
    piece.push(placed);
    for (const cell of placed.row.cells) characters += typeof cell === "string" ? cell.length + 4 : 10;
  }
  if (piece.length > 0) yield piece;
}

/** The number formats of the columns whose rows differ in them. */
async function writeLooks(writing: TableWriting, piece: readonly PlacedRow[]): Promise<void> {
  const { columns, budget } = writing;
  for (const [index, { varies }] of columns.table.columns.entries()) {
    const position = columns.positionOf(index);
    if (!varies || position < 0) continue;
    const formats = piece.map(({ row }) => [numberFormatOf(row.looks?.[index] ?? "text") ?? "General"]);
    const run = { first: piece[0]?.index ?? 0, count: piece.length };
    await budget.add(() => {
      cellsOfTable(writing, run, { first: position, count: 1 }).numberFormat = formats;
    }, formats);
  }
}

/** Rows that the library adds to a table at a time: some Excels lose rows of longer lists that end in blanks. */
const ROWS_ADDED = 1_000;

/** Puts rows at the end of the table, which grows; what stands below moves down. */
export async function appendRows(writing: TableWriting, rows: readonly RowToWrite[]): Promise<void> {
  const { context, standing, columns, budget } = writing;
  for (let from = 0; from < rows.length; from += ROWS_ADDED) {
    const some = rows.slice(from, from + ROWS_ADDED);
    const values = some.map((row) => columns.values(row));
    await budget.add(
      () => {
        context.workbook.tables.getItem(standing.name).rows.add(undefined, values as string[][]);
      },
      values,
      some.length,
    );
    await writeLooks(
      writing,
      some.map((row, at) => ({ index: standing.rows + from + at, row })),
    );
  }
}
