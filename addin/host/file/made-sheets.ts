import type ExcelJS from "exceljs";
import { address } from "../../../plan/workbook/address.ts";
import { MAX_COLUMN } from "../../../plan/workbook/grid.ts";
import type { Sheet } from "../model/sheet.ts";
import type { HostTable, HostWorkbook } from "../model/workbook.ts";
import { valueToWrite } from "./cell-content.ts";
import type { OpenedSheet } from "./opened-sheet.ts";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Adds to a file the sheets that were made since it was opened, with their tables; charts are lost, exceljs knows none. */
export function saveMadeSheets(file: ExcelJS.Workbook, workbook: HostWorkbook, opened: readonly OpenedSheet[]): void {
  const known = new Set(opened.map(({ sheet }) => sheet));
  for (const sheet of workbook.sheets) {
    if (!known.has(sheet))
      saveMadeSheet(
        file,
        sheet,
        workbook.tables.filter((table) => table.sheet === sheet),
      );
  }
}

function saveMadeSheet(file: ExcelJS.Workbook, sheet: Sheet, tables: readonly HostTable[]): void {
  const { frozen, columns } = sheet.look;
  const worksheet = file.addWorksheet(sheet.name, {
    state: VISIBILITIES[sheet.visibility],
    views: [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }],
  });
  for (const [column, { size, hidden }] of columns) {
    if (size !== null) worksheet.getColumn(column).width = size;
    worksheet.getColumn(column).hidden = hidden;
  }
  for (const table of tables) saveTable(worksheet, table);
  for (const [key, cell] of sheet.cells) {
    const saved = worksheet.getCell(Math.floor(key / MAX_COLUMN), (key % MAX_COLUMN) + 1);
    saved.value = valueToWrite(cell);
    saved.numFmt = cell.format;
  }
}

/** exceljs wants a table's cells with it, and writes them; they are written anew afterwards, as they look. */
function saveTable(worksheet: ExcelJS.Worksheet, { name, sheet, area, columns }: HostTable): void {
  worksheet.addTable({
    name,
    ref: address(area.top, area.left),
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: columns.map((column) => ({ name: column, filterButton: true })),
    rows: sheet.map({ ...area, top: area.top + 1 }, ({ value }) => value),
  });
}
