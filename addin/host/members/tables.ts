import { type ExcelClass, hostObject } from "../excel-class.ts";
import { itemNotFound } from "../excel-failure.ts";
import type { HostTable, HostWorkbook } from "../model/workbook.ts";
import { rangeClass } from "./range.ts";
import { worksheetClass } from "./worksheet.ts";

interface TableTarget {
  readonly workbook: HostWorkbook;
  readonly table: HostTable;
}

/** `Excel.TableColumn` */
export const tableColumnClass: ExcelClass<{ readonly name: string; readonly index: number }> = {
  name: "TableColumn",
  id: ({ index }) => String(index + 1),
  properties: { Name: { since: "1.1", get: ({ name }) => name } },
  methods: {},
};

/** `Excel.TableColumnCollection` */
export const tableColumnCollectionClass: ExcelClass<HostTable> = {
  name: "TableColumnCollection",
  items: ({ columns }) => columns.map((name, index) => hostObject(tableColumnClass, { name, index })),
  properties: {},
  methods: {},
};

/** `Excel.Table` */
export const tableClass: ExcelClass<TableTarget> = {
  name: "Table",
  id: ({ table }) => table.id,
  properties: {
    Columns: { since: "1.1", get: ({ table }) => hostObject(tableColumnCollectionClass, table) },
    Name: { since: "1.1", get: ({ table }) => table.name },
    ShowTotals: { since: "1.1", get: ({ table }) => table.hasTotals },
    Worksheet: {
      since: "1.2",
      get: ({ workbook, table }) => hostObject(worksheetClass, { workbook, sheet: table.sheet }),
    },
  },
  methods: {
    GetRange: {
      since: "1.1",
      call: ({ table }) => hostObject(rangeClass, { sheet: table.sheet, area: table.area }),
    },
  },
};

/** `Excel.TableCollection` */
export const tableCollectionClass: ExcelClass<HostWorkbook> = {
  name: "TableCollection",
  items: (workbook) => workbook.tables.map((table) => hostObject(tableClass, { workbook, table })),
  item: (workbook, key) => tableNamed(workbook, key) ?? notThere(),
  properties: {},
  methods: { GetItemOrNullObject: { since: "1.4", call: (workbook, [key]) => tableNamed(workbook, key) } },
};

function tableNamed(workbook: HostWorkbook, key: unknown) {
  const table = workbook.table(String(key));
  return table && hostObject(tableClass, { workbook, table });
}

function notThere(): never {
  throw itemNotFound();
}
