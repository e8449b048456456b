import type { WorkbookPort } from "../pane/workbook.ts";
import { goToCell } from "./go-to-cell.ts";
import { openWorkbook } from "./open-workbook.ts";
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
  writeReceipt,
  recall,
  remember,
};
