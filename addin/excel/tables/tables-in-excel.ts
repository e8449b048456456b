import type { TablesPort } from "../../pane/workbook.ts";
import { refreshTables } from "./refresh-tables.ts";
import { selectedRow } from "./selected-row.ts";

/** The consolidated tables of the workbook in Excel. */
export const tablesInExcel: TablesPort = { refresh: refreshTables, selected: selectedRow };
