import { type ExcelClass, HostObject, hostObject } from "../excel-class.ts";
import { ExcelFailure, invalidArgument, itemNotFound } from "../excel-failure.ts";
import { type Area, areaOf } from "../model/area.ts";
import type { CellValue } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import { appendTableRows } from "../model/table-edits.ts";
import type { HostTable, HostWorkbook } from "../model/workbook.ts";
import { type RangeTarget, rangeClass } from "./range.ts";
import { autoFilterClass, filterClass } from "./table-filters.ts";
import { worksheetClass } from "./worksheet.ts";

interface TableTarget {
  readonly workbook: HostWorkbook;
  readonly table: HostTable;
}

interface ColumnTarget {
  readonly table: HostTable;
  readonly name: string;
  readonly index: number;
}

/** `Excel.TableColumn` */
export const tableColumnClass: ExcelClass<ColumnTarget> = {
  name: "TableColumn",
  id: ({ index }) => String(index + 1),
  properties: {
    Filter: { since: "1.2", get: ({ table, index }) => hostObject(filterClass, { table, index }) },
    Name: { since: "1.1", get: ({ name }) => name },
  },
  methods: {},
};

/** `Excel.TableColumnCollection` */
export const tableColumnCollectionClass: ExcelClass<HostTable> = {
  name: "TableColumnCollection",
  items: (table) => table.columns.map((name, index) => hostObject(tableColumnClass, { table, name, index })),
  properties: {},
  methods: {
    GetItemAt: {
      since: "1.1",
      call: (table, [index]) => {
        const name = table.columns[Number(index)];
        if (name === undefined) throw itemNotFound();
        return hostObject(tableColumnClass, { table, name, index: Number(index) });
      },
    },
  },
};

/** `Excel.TableRow` */
export const tableRowClass: ExcelClass<{ readonly index: number }> = {
  name: "TableRow",
  properties: { Index: { since: "1.1", get: ({ index }) => index } },
  methods: {},
};

/** `Excel.TableRowCollection` */
export const tableRowCollectionClass: ExcelClass<TableTarget> = {
  name: "TableRowCollection",
  properties: {},
  methods: {
    Add: {
      since: "1.1",
      writes: true,
      call: ({ workbook, table }, [index, values]) => {
        const rows = values as readonly (readonly CellValue[])[];
        if (index !== null && index !== undefined && index !== -1) {
          throw new ExcelFailure("HostLacksMember", "The Excel host adds rows at the end of a table alone.", 501);
        }
        if (!Array.isArray(rows) || rows.some((row) => row.length !== table.columns.length)) throw invalidArgument();
        appendTableRows(workbook, table, rows);
        return hostObject(tableRowClass, { index: bodyOf(table).bottom - table.area.top - 1 });
      },
    },
  },
};

/** `Excel.Table` */
export const tableClass: ExcelClass<TableTarget> = {
  name: "Table",
  id: ({ table }) => table.id,
  properties: {
    AutoFilter: { since: "1.9", get: ({ table }) => hostObject(autoFilterClass, table) },
    Columns: { since: "1.1", get: ({ table }) => hostObject(tableColumnCollectionClass, table) },
    Name: {
      since: "1.1",
      get: ({ table }) => table.name,
      set: ({ workbook, table }, name) => {
        const other = workbook.table(String(name));
        if (other !== null && other !== table) throw invalidArgument("A table of this name is there already.");
        table.name = String(name);
      },
    },
    Rows: { since: "1.1", get: (target) => hostObject(tableRowCollectionClass, target) },
    ShowTotals: { since: "1.1", get: ({ table }) => table.hasTotals },
    Style: {
      since: "1.1",
      get: ({ table }) => table.style,
      set: ({ table }, style) => {
        table.style = String(style);
      },
    },
    Worksheet: {
      since: "1.2",
      get: ({ workbook, table }) => hostObject(worksheetClass, { workbook, sheet: table.sheet }),
    },
  },
  methods: {
    ClearFilters: {
      since: "1.2",
      writes: true,
      call: ({ table }) => {
        table.filters = null;
      },
    },
    GetDataBodyRange: {
      since: "1.1",
      call: ({ table }) => hostObject(rangeClass, { sheet: table.sheet, area: bodyOf(table) }),
    },
    GetHeaderRowRange: {
      since: "1.1",
      call: ({ table: { sheet, area } }) => hostObject(rangeClass, { sheet, area: { ...area, bottom: area.top } }),
    },
    GetRange: {
      since: "1.1",
      call: ({ table }) => hostObject(rangeClass, { sheet: table.sheet, area: table.area }),
    },
  },
};

function bodyOf({ area, hasTotals }: HostTable): Area {
  return { ...area, top: area.top + 1, bottom: area.bottom - (hasTotals ? 1 : 0) };
}

/** The tables of a workbook; of one of its sheets alone where one is said. */
interface TablesOf {
  readonly workbook: HostWorkbook;
  readonly sheet: Sheet | null;
}

/** `Excel.TableCollection` */
export const tableCollectionClass: ExcelClass<TablesOf> = {
  name: "TableCollection",
  items: ({ workbook, sheet }) =>
    workbook.tables
      .filter((table) => sheet === null || table.sheet === sheet)
      .map((table) => hostObject(tableClass, { workbook, table })),
  item: ({ workbook }, key) => tableNamed(workbook, key) ?? notThere(),
  properties: {},
  methods: {
    Add: { since: "1.1", writes: true, call: addTable },
    GetItemOrNullObject: { since: "1.4", call: ({ workbook }, [key]) => tableNamed(workbook, key) },
  },
};

/** `Excel.TableScopedCollection`: the tables that a range touches. */
export const tableScopedCollectionClass: ExcelClass<TablesOf & { readonly area: Area }> = {
  name: "TableScopedCollection",
  items: ({ workbook, sheet, area }) =>
    workbook.tables
      .filter((table) => table.sheet === sheet && touches(table.area, area))
      .map((table) => hostObject(tableClass, { workbook, table })),
  properties: {},
  methods: {},
};

function addTable({ workbook, sheet }: TablesOf, [at, hasHeaders]: readonly unknown[]): HostObject {
  const area = at instanceof HostObject ? (at.target as RangeTarget).area : areaOf(String(at));
  if (!area || sheet === null || hasHeaders !== true) throw invalidArgument();
  if (workbook.tables.some((table) => table.sheet === sheet && touches(table.area, area))) {
    throw new ExcelFailure("InvalidOperation", "A table can't overlap another table.");
  }
  const columns = (sheet.map({ ...area, bottom: area.top }, ({ value }) => String(value ?? ""))[0] ?? []).map(
    (header, index) => header || `Coluna${index + 1}`,
  );
  const name = `Tabela${workbook.tables.length + 1}`;
  return hostObject(tableClass, { workbook, table: workbook.addTable(name, sheet, area, columns) });
}

function touches(one: Area, other: Area): boolean {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}

function tableNamed(workbook: HostWorkbook, key: unknown) {
  const table = workbook.table(String(key));
  return table && hostObject(tableClass, { workbook, table });
}

function notThere(): never {
  throw itemNotFound();
}
