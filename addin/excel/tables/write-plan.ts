import { address } from "../../../plan/workbook/address.ts";
import type { Reference } from "../reference.ts";
import type { MessageBudget } from "./message-budget.ts";
import { runsOf } from "./row-changes.ts";
import { changesAnything, type TablePlan } from "./table-plan.ts";
import { appendRows, cellsOfTable, type PlacedRow, type TableWriting, writeRows } from "./write-rows.ts";

/** What a refresh says on the sheets. */
export interface SheetWords {
  /** Over a table that is whole: as of when it is, and what alone is in it. */
  readonly position: string;
  /** Over a table while it is being written, and for as long as that was not ended. */
  readonly unfinished: string;
  /** In a row that left the figures and stays because of what somebody typed into it. */
  readonly gone: string;
}

/** Puts words into the cell over a table, where it still is. */
export async function writePosition(
  context: Excel.RequestContext,
  position: Reference | null,
  text: string,
  budget: MessageBudget,
): Promise<void> {
  if (position === null) return;
  const { sheet, firstRow, firstColumn } = position;
  await budget.add(() => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address(firstRow, firstColumn));
    cell.values = [[`'${text}`]];
  });
}

/**
 * Carries out what is to be done to a table. Words over it say that it is being written before anything of it is, and as of
 * when it is after everything: so whatever happens in between, nobody takes half of it for the whole.
 */
export async function writePlan(
  writing: TableWriting,
  plan: TablePlan,
  position: Reference | null,
  words: SheetWords,
): Promise<void> {
  const { context, standing, budget } = writing;
  if (changesAnything(plan)) {
    await writePosition(context, position, words.unfinished, budget);
    if (standing.filters !== null) {
      // Excel puts values into wrong rows of a filtered table, and deletes none of it.
      await budget.add(() => context.workbook.tables.getItem(standing.name).clearFilters());
    }
    await writeChanges(writing, plan, words);
  }
  await writePosition(context, position, words.position, budget);
}

async function writeChanges(writing: TableWriting, plan: TablePlan, words: SheetWords): Promise<void> {
  const { changes, kept, free } = plan;
  await writeRows(writing, changes.changed, false);
  await writeGone(writing, plan, words.gone);
  const isKept = new Set(kept);
  const places = [...free, ...changes.vanished.filter((index) => !isKept.has(index))].sort((one, other) => one - other);
  const moved: PlacedRow[] = changes.added
    .slice(0, places.length)
    .flatMap((row, at) => ({ index: places[at] ?? 0, row }));
  await writeRows(writing, moved, true);
  await appendRows(writing, changes.added.slice(places.length));
  await deleteRows(writing, places.slice(changes.added.length));
}

/** Says of rows that they left the figures: their numbers go, so that no sum counts them; the rest stays with them. */
async function writeGone(writing: TableWriting, { kept, keys }: TablePlan, gone: string): Promise<void> {
  const { columns, budget } = writing;
  for (const index of kept) {
    for (const [at, segment] of columns.own.entries()) {
      const values = [columns.goneValues(keys[index] ?? "", segment, gone)];
      await budget.add(
        () => {
          cellsOfTable(writing, { first: index, count: 1 }, segment).values = values as unknown[][];
        },
        values,
        at === 0 ? 1 : 0,
      );
    }
  }
}

/** Takes rows out of the table, the last first, so that the places of the others stay what they are. */
async function deleteRows(writing: TableWriting, rows: readonly number[]): Promise<void> {
  const all = { first: 0, count: writing.columns.width };
  for (const run of runsOf(rows).toReversed()) {
    await writing.budget.add(() => cellsOfTable(writing, run, all).delete("Up"));
  }
}
