import type { Form } from "../../plan/form/declaration.ts";
import type { Change } from "../../plan/repair/change.ts";
import type { Surface } from "../../plan/repair/surface-repairs.ts";
import type { Place } from "../../plan/workbook/entry.ts";
import type { Reached } from "../excel/go-to-cell.ts";
import type { Opened } from "../excel/open-workbook.ts";
import type { ReadWorkbook } from "../excel/read-workbook.ts";
import type { RefreshOutcome, TablesRefresh } from "../excel/tables/refresh-tables.ts";
import type { SelectedRow } from "../excel/tables/selected-row.ts";
import type { StopWatching } from "../excel/watch.ts";
import type { ProductValues } from "../excel/write-receipt.ts";

/** The consolidated tables of the workbook that the pane is open in. */
export interface TablesPort {
  /** Writes them: makes what is not there, changes what is. */
  readonly refresh: (refresh: TablesRefresh) => Promise<RefreshOutcome>;
  /** The cell of one that the cursor is in; null when it is in none. */
  readonly selected: () => Promise<SelectedRow | null>;
}

/**
 * The workbook that the pane is open in, and the Excel around it. Every member throws {@link ExcelError} when Excel
 * refuses; none of them but those that say so changes anything, so that the user's undo stays as it is.
 */
export interface WorkbookPort {
  /** The whole workbook, in one sync. */
  readonly read: () => Promise<ReadWorkbook>;
  /** Puts the cursor in a cell. */
  readonly goTo: (place: Place) => Promise<Reached>;
  /** Tells that something may have changed, whatever it was. */
  readonly watch: (onSomething: () => void) => Promise<StopWatching>;
  /** Opens a workbook of the product, given as base64. Changes the workbook only when nothing stands in it. */
  readonly open: (base64: string) => Promise<Opened>;
  /** The checks and locks of the form's input cells, in one sync. */
  readonly surface: (workbook: ReadWorkbook, form: Form) => Promise<Surface>;
  /** Makes changes: repairs, or what takes them back. Returns those that this Excel cannot make. */
  readonly apply: (workbook: ReadWorkbook, changes: readonly Change[]) => Promise<readonly Change[]>;
  /** Writes what the cloud said of a submission into its cells. Returns the keys that have no cell. */
  readonly writeReceipt: (workbook: ReadWorkbook, values: ProductValues) => Promise<readonly string[]>;
  /** Whether the pane opens by itself with this workbook; null in an Excel that cannot say. */
  readonly opensByItself: () => Promise<boolean | null>;
  /** Has the pane open by itself with this workbook, or not: from the next time on that it is opened, once it is saved. */
  readonly openByItself: (opens: boolean) => Promise<void>;
  /** The consolidated tables of the workbook; their code is loaded when they are first asked for. */
  readonly tables: () => Promise<TablesPort>;
  /** What the pane remembers in the workbook, by name; null when there is nothing. */
  readonly recall: (name: string) => Promise<unknown>;
  /** Remembers something in the workbook, as JSON; it goes with the file. */
  readonly remember: (name: string, value: unknown) => Promise<void>;
}
