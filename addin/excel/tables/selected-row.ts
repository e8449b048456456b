import { inExcel } from "../in-excel.ts";
import { readMark } from "./row-mark.ts";
import { declaredTableName, KEY_HEADER } from "./table-names.ts";

/** A cell of a consolidated table: of which row, under which header. */
export interface SelectedRow {
  /** As the table is declared: `tbPlanos`. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** The cell of a consolidated table that the cursor is in, in two syncs; null when it is in none. @throws ExcelError */
export function selectedRow(): Promise<SelectedRow | null> {
  return inExcel(async (context) => {
    const tables = context.workbook.getActiveCell().getTables(false);
    tables.load("items/name");
    await context.sync();
    const name = tables.items.map((table) => table.name).find((each) => declaredTableName(each) !== null);
    const declared = name === undefined ? null : declaredTableName(name);
    if (name === undefined || declared === null) return null;
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    header.load("values,columnIndex,rowIndex");
    const cell = context.workbook.getActiveCell();
    cell.load("columnIndex,rowIndex");
    const row = table.getRange().getIntersection(context.workbook.getActiveCell().getEntireRow());
    row.load("values");
    await context.sync();
    const headers = (header.values[0] ?? []).map(String);
    const mark = readMark(row.values[0]?.[headers.indexOf(KEY_HEADER)]);
    const column = headers[cell.columnIndex - header.columnIndex];
    if (mark === null || column === undefined || cell.rowIndex === header.rowIndex) return null;
    return { table: declared, row: mark.key, column };
  });
}
