import type { ConsolidatedTables } from "../../../plan/consolidation/tables/consolidated-tables.ts";
import { inExcel } from "../in-excel.ts";
import type { Reference } from "../reference.ts";
import { type KeptState, STATE_SETTING } from "./kept-state.ts";
import { type MadeTables, makeTables } from "./make-tables.ts";
import { BYTES_A_MESSAGE, Cancelled, MessageBudget } from "./message-budget.ts";
import { placedTables } from "./placed-table.ts";
import { lookAtTables, type StandingTable, type WorkbookLook } from "./standing-tables.ts";
import { excelTableName } from "./table-names.ts";
import { changesAnything, planOfTable, rowsToWrite, type TablePlan } from "./table-plan.ts";
import { type SheetWords, writePlan } from "./write-plan.ts";

/** What is written into the workbook. */
export interface TablesRefresh {
  readonly tables: ConsolidatedTables;
  readonly words: SheetWords;
  /** Every row is written, also those that say what they said: for tables in which somebody typed over figures. */
  readonly everything: boolean;
  readonly signal: AbortSignal;
  /** About so many bytes a message may have; 3 MB unless said. */
  readonly messageBytes?: number;
  /** How many rows are written, of how many; `table` is the sheet that is being written, null while it is compared. */
  readonly onProgress: (progress: RefreshProgress) => void;
}

export interface RefreshProgress {
  readonly table: string | null;
  readonly done: number;
  readonly all: number;
}

/** What became of one table. */
export interface TableOutcome {
  /** What its sheet is called by us. */
  readonly name: string;
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Rows out of the figures that stay because of what somebody typed into them, from this refresh and earlier ones. */
  readonly kept: number;
  /** Declared columns that the table does not have any more. */
  readonly missing: readonly string[];
  /** The filter that the user had set could not be put back. */
  readonly isFilterLost: boolean;
  /** Somebody deleted the cell that says as of when it is. */
  readonly isPositionLost: boolean;
}

/** What became of a refresh. */
export type RefreshOutcome =
  | { readonly kind: "done"; readonly tables: readonly TableOutcome[]; readonly leftOut: readonly string[] }
  /** It was given up; `begun` says whether some tables may be of another moment than others. */
  | { readonly kind: "cancelled"; readonly begun: boolean };

/**
 * Writes the consolidated tables and charts into the workbook: makes what is not there and changes what is where it stands,
 * the product's columns alone, and of these the rows that say something else. It may be given up or fail at any message: each
 * table then is as it was, or says over it that it is not whole, and the next refresh ends it.
 *
 * @throws ExcelError
 */
export function refreshTables(refresh: TablesRefresh): Promise<RefreshOutcome> {
  return inExcel(async (context) => {
    let begun = false;
    try {
      const placed = placedTables(refresh.tables);
      refresh.onProgress({ table: null, done: 0, all: 0 });
      const look = await lookAtTables(context, placed);
      const { plans, leftOut } = await plansOf(context, look, refresh);
      const writer = new RefreshWriter(context, look, plans, refresh);
      begun = true;
      return { kind: "done", tables: await writer.write(), leftOut };
    } catch (error) {
      if (error instanceof Cancelled || refresh.signal.aborted) return { kind: "cancelled", begun };
      throw error;
    }
  });
}

/** What is to be done to each table; a table that somebody deleted from a sheet with others is left out. */
async function plansOf(
  context: Excel.RequestContext,
  look: WorkbookLook,
  { tables, everything, signal }: TablesRefresh,
): Promise<{ readonly plans: readonly TablePlan[]; readonly leftOut: readonly string[] }> {
  const placed = placedTables(tables);
  const isThere = ({ table }: (typeof placed)[number]) => look.tables.has(excelTableName(table.table));
  const known = new Set(placed.filter(isThere).map(({ table }) => table.name));
  const plans: TablePlan[] = [];
  const leftOut: string[] = [];
  for (const each of placed) {
    const name = excelTableName(each.table.table);
    const isUnmade = look.kept.filling.includes(name);
    if (!isThere(each) && known.has(each.table.name) && !isUnmade) leftOut.push(name);
    else plans.push(await planOfTable(context, each, look, { everything, signal }));
  }
  return { plans, leftOut };
}

/** One refresh on its way through the workbook. */
class RefreshWriter {
  readonly #context: Excel.RequestContext;
  readonly #look: WorkbookLook;
  readonly #plans: readonly TablePlan[];
  readonly #refresh: TablesRefresh;
  readonly #budget: MessageBudget;
  #kept: KeptState;
  #table: string | null = null;
  #done = 0;

  constructor(context: Excel.RequestContext, look: WorkbookLook, plans: readonly TablePlan[], refresh: TablesRefresh) {
    this.#context = context;
    this.#look = look;
    this.#plans = plans;
    this.#refresh = refresh;
    this.#budget = new MessageBudget(context, refresh.signal, refresh.messageBytes ?? BYTES_A_MESSAGE, (rows) =>
      this.#sent(rows),
    );
    this.#kept = this.#keptAtFirst();
  }

  async write(): Promise<readonly TableOutcome[]> {
    const before = this.#kept;
    if (before.filling.length + Object.keys(before.filters).length > 0) await this.#keep(before);
    const made = await makeTables(this.#context, this.#plans, this.#look, this.#refresh.words, this.#budget);
    const outcomes: TableOutcome[] = [];
    // The panel last: its figures are never ahead of the tables they are worked out with.
    const ordered = [...this.#plans].sort((one, other) => Number(isOnPanel(one)) - Number(isOnPanel(other)));
    for (const plan of ordered) outcomes.push(await this.#writeTable(plan, made));
    await this.#budget.send();
    if (made.first !== null) {
      this.#context.workbook.worksheets.getItem(made.first).activate();
      await this.#context.sync();
    }
    return outcomes;
  }

  async #writeTable(plan: TablePlan, made: MadeTables): Promise<TableOutcome> {
    const standing = plan.standing ?? made.tables.get(plan.name);
    if (!standing) throw new Error(`${plan.name} was neither there nor made.`);
    this.#table = plan.placed.table.name;
    const position = this.#look.positions.get(plan.name) ?? made.positions.get(plan.name) ?? null;
    const isMade = plan.standing === null;
    const writing = { context: this.#context, standing, columns: plan.columns, budget: this.#budget };
    // Of a table that was made, every row is there and free.
    const free = isMade ? plan.changes.added.map((_, index) => index) : plan.free;
    await writePlan(writing, { ...plan, free }, position, this.#refresh.words);
    const isFilterLost = await this.#restoreFilter(plan, standing);
    await this.#finish(plan.name, isFilterLost);
    return { ...outcomeOf(plan, position), isFilterLost };
  }

  /** What the next refresh has to know should this one not come to its end. */
  #keptAtFirst(): KeptState {
    const filters: { [table: string]: readonly (object | null)[] } = {};
    for (const plan of this.#plans) {
      const { standing, name } = plan;
      const before = this.#look.kept.filters[name];
      // What is filtered now counts more than what was when an earlier refresh failed.
      if (standing?.filters && changesAnything(plan)) filters[name] = standing.filters;
      else if (before && !standing?.filters) filters[name] = before;
    }
    const made = this.#plans.filter(({ standing }) => standing === null).map(({ name }) => name);
    return { filling: [...new Set([...this.#look.kept.filling, ...made])], filters };
  }

  async #keep(kept: KeptState): Promise<void> {
    this.#kept = kept;
    await this.#budget.add(() => this.#context.workbook.settings.add(STATE_SETTING, JSON.stringify(kept)));
  }

  /** A table is whole; a filter that could not be put back is tried again by the next refresh. */
  async #finish(name: string, isFilterLost: boolean): Promise<void> {
    const { filling, filters } = this.#kept;
    if (!filling.includes(name) && !(name in filters)) return;
    const { [name]: own, ...others } = filters;
    await this.#keep({
      filling: filling.filter((each) => each !== name),
      filters: isFilterLost && own ? filters : others,
    });
  }

  /** Puts back what the user had filtered; true when Excel does not let it be. */
  async #restoreFilter({ name }: TablePlan, standing: StandingTable): Promise<boolean> {
    const filters = this.#kept.filters[name];
    if (filters === undefined) return false;
    await this.#budget.send();
    try {
      const { columns } = this.#context.workbook.tables.getItem(standing.name);
      for (const [index, criteria] of filters.entries()) {
        // As Excel told it; it takes back what it gives.
        if (criteria) columns.getItemAt(index).filter.apply(criteria as Excel.FilterCriteria);
      }
      await this.#context.sync();
      return false;
    } catch {
      // office-js#3030: some Excels do not take back every filter. The table itself is whole.
      return true;
    }
  }

  #sent(rows: number): void {
    this.#done += rows;
    const all = this.#plans.reduce((sum, plan) => sum + rowsToWrite(plan), 0);
    this.#refresh.onProgress({ table: this.#table, done: this.#done, all });
  }
}

function isOnPanel({ placed }: TablePlan): boolean {
  return placed.table.table.startsWith("tbPainel");
}

function outcomeOf(plan: TablePlan, position: Reference | null): Omit<TableOutcome, "isFilterLost"> {
  const { changed, added, vanished, kept, unchanged } = plan.changes;
  return {
    name: plan.placed.table.name,
    table: plan.name,
    added: added.length,
    changed: changed.length,
    unchanged,
    removed: vanished.length - plan.kept.length,
    kept: plan.kept.length + kept.length,
    missing: plan.columns.missing,
    isPositionLost: position === null,
  };
}
