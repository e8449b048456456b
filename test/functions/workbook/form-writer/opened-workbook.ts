import ExcelJS from "exceljs";
import { definedName, type Form } from "../../../../plan/form/declaration.ts";

/** A workbook of ours, opened by another library to see what is in the file. */
export interface OpenedWorkbook {
  readonly workbook: ExcelJS.Workbook;
  /** The one cell under a defined name. */
  named(name: string): ExcelJS.Cell;
  /** The cell of a field. */
  field(key: string): ExcelJS.Cell;
  /** The cells of a table's column, without the header. */
  column(form: Form, table: string, column: string): readonly ExcelJS.Cell[];
}

export async function open(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const named = (name: string): ExcelJS.Cell => {
    const { ranges } = workbook.definedNames.getRanges(name);
    const [, sheet, address] = /^'?(.+?)'?!(\$[A-Z]+\$\d+)$/.exec(ranges[0] ?? "") ?? [];
    if (ranges.length !== 1 || sheet === undefined || address === undefined) {
      throw new Error(`${name} is not the name of one cell: ${ranges.join(" ")}`);
    }
    return sheetOf(workbook, sheet).getCell(address.replaceAll("$", ""));
  };
  return {
    workbook,
    named,
    field: (key) => named(definedName(key)),
    column: (form, key, column) => tableColumn(workbook, form, key, column),
  };
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
  return sheet;
}

/** An Excel table as it is in the file. */
export interface OpenedTable {
  readonly sheet: ExcelJS.Worksheet;
  readonly headers: readonly string[];
  readonly firstColumn: number;
  readonly headerRow: number;
  readonly lastRow: number;
}

export function tableNamed(workbook: ExcelJS.Workbook, name: string): OpenedTable {
  for (const sheet of workbook.worksheets) {
    // After loading, exceljs keeps the table's own model under `table`.
    const tables = sheet.getTables() as unknown as {
      table: { name: string; tableRef: string; columns: { name: string }[] };
    }[];
    const found = tables.find(({ table }) => table.name === name)?.table;
    if (!found) continue;
    const [from = "", to = ""] = found.tableRef.split(":");
    const start = sheet.getCell(from);
    return {
      sheet,
      headers: found.columns.map((column) => column.name),
      firstColumn: Number(start.col),
      headerRow: Number(start.row),
      lastRow: Number(sheet.getCell(to).row),
    };
  }
  throw new Error(`The workbook has no table ${name}.`);
}

function tableColumn(workbook: ExcelJS.Workbook, form: Form, key: string, column: string): readonly ExcelJS.Cell[] {
  const declaration = form.tables[key];
  if (!declaration) throw new Error(`The form has no table ${key}.`);
  const table = tableNamed(workbook, declaration.name);
  const at = table.firstColumn + Object.keys(declaration.columns).indexOf(column);
  return Array.from({ length: table.lastRow - table.headerRow }, (_, index) =>
    table.sheet.getCell(table.headerRow + 1 + index, at),
  );
}
