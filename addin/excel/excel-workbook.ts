import type { WorkbookPort } from "../pane/workbook.ts";
import { applyChanges } from "./apply-changes.ts";
import { goToCell } from "./go-to-cell.ts";
import { opensWithDocument, openWithDocument } from "./open-with-document.ts";
import { openWorkbook } from "./open-workbook.ts";
import { readSurface } from "./read-surface.ts";
import { readWorkbook } from "./read-workbook.ts";
import { recall, remember } from "./remembered.ts";
import { watch } from "./watch.ts";
import { writeReceipt } from "./write-receipt.ts";

/** The pane's workbook in Excel itself. Microsoft's library must have started. */
export const excelWorkbook: WorkbookPort = {
  read: () => readWorkbook(),
  goTo: goToCell,
  watch,
  open: openWorkbook,
  surface: readSurface,
  apply: applyChanges,
  writeReceipt,
  opensByItself: opensWithDocument,
  openByItself: openWithDocument,
  tables: async () => (await import("./tables/tables-in-excel.ts")).tablesInExcel,
  recall,
  remember,
};
