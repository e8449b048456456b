import { ExcelError } from "../excel-error.ts";
import { type Reference, referenceOf } from "../reference.ts";
import { type KeptState, keptState, nothingKept, STATE_SETTING } from "./kept-state.ts";
import type { PlacedTable } from "./placed-table.ts";
import { excelTableName, KEY_HEADER, positionName } from "./table-names.ts";

/** A table of the consolidated view as it stands in the workbook, wherever it was moved to. Counted from 1. */
export interface StandingTable {
  readonly name: string;
  readonly sheet: string;
  readonly isSheetProtected: boolean;
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Rows between header and totals. */
  readonly rows: number;
  /** What each column is filtered by; null when the table is not filtered. */
  readonly filters: readonly (object | null)[] | null;
}

/** What a refresh has to know of the workbook before it changes anything. */
export interface WorkbookLook {
  readonly date1904: boolean;
  readonly sheets: ReadonlySet<string>;
  /** Sheets in which nothing stands, so that a table may be put there. Lower case, as all names here. */
  readonly blankSheets: ReadonlySet<string>;
  /** By the table's name in Excel. */
  readonly tables: ReadonlyMap<string, StandingTable>;
  /** The cell that says as of when a table is, by the table's name in Excel; a lost one is not here. */
  readonly positions: ReadonlyMap<string, Reference>;
  readonly kept: KeptState;
}

/** The serial number of 29 February 1904 in the date system that begins with that year. */
const LEAP_DAY_1904 = 59;

/**
 * Looks at the workbook in two syncs.
 *
 * @throws ExcelError `readOnly` or `protected` when it could not be changed anyway; `itemGone` when a table has lost the
 * column that tells its rows apart.
 */
export async function lookAtTables(
  context: Excel.RequestContext,
  placed: readonly PlacedTable[],
): Promise<WorkbookLook> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name,items/formula");
  const setting = workbook.settings.getItemOrNullObject(STATE_SETTING);
  setting.load("value");
  const leapDay = workbook.functions.date(1904, 2, 29);
  leapDay.load("value");
  await context.sync();
  if (workbook.readOnly) throw new ExcelError("readOnly", "", "The workbook is open for reading alone.");
  const wanted = new Map(
    placed.map(({ table }) => excelTableName(table.table)).map((name) => [name.toLowerCase(), name]),
  );
  const asked = tables.items.flatMap(({ name }) => {
    // Whatever its case became, it goes by the name we gave it.
    const own = wanted.get(name.toLowerCase());
    return own === undefined ? [] : [ask(context, own)];
  });
  const sheets = worksheets.items.map(({ name }) => name);
  const used = sheets
    .filter((name) => placed.some(({ table }) => table.name.toLowerCase() === name.toLowerCase()))
    .map((name) => ({ name, range: worksheets.getItem(name).getUsedRangeOrNullObject(true) }));
  for (const { range } of used) range.load("address");
  await context.sync();
  const standing = asked.map(standingTable);
  const isWhole = standing.length === placed.length;
  if (workbook.protection.protected && !isWhole) {
    throw new ExcelError("protected", "", "The workbook's structure is protected: no sheet can be added.");
  }
  refuseUnusable(standing);
  return {
    date1904: leapDay.value === LEAP_DAY_1904,
    sheets: new Set(sheets.map((name) => name.toLowerCase())),
    blankSheets: new Set(used.filter(({ range }) => range.isNullObject).map(({ name }) => name.toLowerCase())),
    tables: new Map(standing.map((table) => [table.name, table])),
    positions: positionsOf(names.items, placed, sheets),
    kept: setting.isNullObject ? nothingKept : keptState(setting.value),
  };
}

function ask(context: Excel.RequestContext, name: string) {
  const table = context.workbook.tables.getItem(name);
  table.worksheet.load("name");
  table.worksheet.protection.load("protected");
  const header = table.getHeaderRowRange();
  header.load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange();
  body.load("rowCount");
  table.autoFilter.load("isDataFiltered,criteria");
  return { name, table, header, body };
}

function standingTable({ name, table, header, body }: ReturnType<typeof ask>): StandingTable {
  const { isDataFiltered, criteria } = table.autoFilter;
  return {
    name,
    sheet: table.worksheet.name,
    isSheetProtected: table.worksheet.protection.protected,
    headers: (header.values[0] ?? []).map(String),
    headerRow: header.rowIndex + 1,
    firstColumn: header.columnIndex + 1,
    rows: body.rowCount,
    filters: isDataFiltered ? criteria : null,
  };
}

function refuseUnusable(tables: readonly StandingTable[]): void {
  const locked = tables.find(({ isSheetProtected }) => isSheetProtected);
  if (locked) throw new ExcelError("protected", "", locked.sheet);
  const unkeyed = tables.find(({ headers }) => !headers.includes(KEY_HEADER));
  if (unkeyed) throw new ExcelError("itemGone", "", `${unkeyed.name}: ${KEY_HEADER}`);
}

function positionsOf(
  names: readonly Excel.NamedItem[],
  placed: readonly PlacedTable[],
  sheets: readonly string[],
): ReadonlyMap<string, Reference> {
  const byName = new Map(names.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  return new Map(
    placed.flatMap(({ table }) => {
      const reference = referenceOf(byName.get(positionName(table.table).toLowerCase()) ?? "");
      return reference && sheets.includes(reference.sheet) ? [[excelTableName(table.table), reference] as const] : [];
    }),
  );
}
