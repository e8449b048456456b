import type { Grid, GridName, GridSheet, GridTable } from "../../plan/workbook/grid.ts";
import { ExcelError, excelError } from "./excel-error.ts";
import { formTableNames, tablesOfForms } from "./form-tables.ts";
import { inExcel } from "./in-excel.ts";
import { referenceOf } from "./reference.ts";
import { cellsOf } from "./sheet-cells.ts";

/** How a sheet is protected, so that it can be again after a change. Null when it is not. */
export type SheetProtection = Excel.WorksheetProtectionOptions | null;

/** A workbook as it was read, with what the grid does not say and writing needs. */
export interface ReadWorkbook {
  readonly grid: Grid;
  /** By the sheet's index in the grid. */
  readonly protections: readonly SheetProtection[];
  /** Open for reading alone: Excel for Windows still lets cells change, Excel on the web does not. */
  readonly isReadOnly: boolean;
}

/** A workbook of the product has ten sheets; so many are read at once, and only a workbook with more takes a second look. */
const SHEETS_AT_ONCE = 32;

/**
 * The whole workbook, hidden sheets included, in one sync whatever its sheets are called. A second one is needed only
 * when it has more than 32 sheets, or when tables of the form are gone and others may be these under new names; an Excel
 * that does not go on from an object that is not there takes three once, and two from then on.
 *
 * @throws ExcelError
 */
export function readWorkbook(context?: Excel.RequestContext): Promise<ReadWorkbook> {
  return inExcel(read, context);
}

/** The grid of {@link readWorkbook} alone. */
export async function readGrid(context?: Excel.RequestContext): Promise<Grid> {
  return (await readWorkbook(context)).grid;
}

/** Libraries whose Excel ended a path at an object that is not there: it will do so again. */
const endingPaths = new WeakSet<object>();

async function read(context: Excel.RequestContext): Promise<ReadWorkbook> {
  if (endingPaths.has(Excel)) return readInTwo(context);
  const { worksheets, tables } = context.workbook;
  const about = askAbout(context);
  const sheets = [askSheet(worksheets.getFirst(false))];
  for (let last = sheets[0]; last && sheets.length < SHEETS_AT_ONCE; last = sheets.at(-1)) {
    sheets.push(askSheet(last.sheet.getNextOrNullObject(false)));
  }
  const known = formTableNames.map((name) => askTable(tables.getItemOrNullObject(name)));
  try {
    await context.sync();
  } catch (error) {
    // Which error it would be is not documented; the others are plain.
    const { problem } = excelError(error);
    if (problem !== "itemGone" && problem !== "other") throw error;
    const workbook = await readInTwo(context);
    endingPaths.add(Excel);
    return workbook;
  }
  const found = known.filter(({ table }) => !table.isNullObject);
  const isWhole = worksheets.items.length <= SHEETS_AT_ONCE && !mayBeRenamed(about);
  if (!isWhole) return readByName(context, about);
  return workbookOf(
    about,
    sheets.filter(({ sheet }) => !sheet.isNullObject),
    found,
  );
}

async function readInTwo(context: Excel.RequestContext): Promise<ReadWorkbook> {
  const about = askAbout(context);
  await context.sync();
  return readByName(context, about);
}

/** In one sync, once it is known which sheets and tables there are. */
async function readByName(context: Excel.RequestContext, about: About): Promise<ReadWorkbook> {
  const { worksheets, tables } = context.workbook;
  const sheets = worksheets.items.map(askSheet);
  const known = tables.items.map(askTable);
  await context.sync();
  return workbookOf(about, sheets, known);
}

type About = ReturnType<typeof askAbout>;

function askAbout(context: Excel.RequestContext) {
  const { worksheets, tables, names, functions } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name,items/formula");
  context.workbook.load("readOnly");
  // Excel 2016 cannot be asked which date system a workbook has, but what it makes of a date tells.
  const leapDay = functions.date(1904, 2, 29);
  leapDay.load("value");
  return { workbook: context.workbook, tables, names, leapDay };
}

/** The serial number of 29 February 1904 in the system that begins with that year. */
const LEAP_DAY_1904 = 59;

/** Whether a table that nobody asked for by its name may be one of the form's: no form has all of its own. */
function mayBeRenamed({ tables }: About): boolean {
  const there = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  const isWhole = tablesOfForms.some((names) => names.every((name) => there.has(name.toLowerCase())));
  return !isWhole && tables.items.some(({ name }) => !KNOWN_TABLES.has(name.toLowerCase()));
}

const KNOWN_TABLES: ReadonlySet<string> = new Set(formTableNames.map((name) => name.toLowerCase()));

type AskedSheet = ReturnType<typeof askSheet>;

function askSheet(sheet: Excel.Worksheet) {
  sheet.load("name,visibility");
  sheet.protection.load("protected,options");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,valueTypes,formulas,numberFormat");
  return { sheet, used };
}

type AskedTable = ReturnType<typeof askTable>;

function askTable(table: Excel.Table) {
  table.load("name,showTotals");
  table.columns.load("items/name");
  table.worksheet.load("name");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { table, range };
}

function workbookOf(about: About, asked: readonly AskedSheet[], tables: readonly AskedTable[]): ReadWorkbook {
  const sheets = asked.map(gridSheetOf);
  const indexes = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  if (indexes.size < sheets.length) throw new ExcelError("other", "", "Two sheets have one name.");
  const grid: Grid = {
    date1904: about.leapDay.value === LEAP_DAY_1904,
    sheets,
    names: new Map(
      about.names.items.map((item) => nameOf(item, indexes)).map((name) => [name.name.toLowerCase(), name]),
    ),
    tables: new Map(tables.map((table) => tableOf(table, indexes)).map((table) => [table.name.toLowerCase(), table])),
    modified: null,
    notices: [],
  };
  const protections = asked.map(({ sheet }) => (sheet.protection.protected ? sheet.protection.options : null));
  return { grid, protections, isReadOnly: about.workbook.readOnly };
}

const VISIBILITIES: { readonly [excel: string]: GridSheet["visibility"] } = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function gridSheetOf({ sheet, used }: AskedSheet): GridSheet {
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? "visible",
    cells: used.isNullObject ? new Map() : cellsOf(used),
  };
}

function nameOf({ name, formula }: Excel.NamedItem, indexes: ReadonlyMap<string, number>): GridName {
  const reference = referenceOf(String(formula));
  const sheet = reference && indexes.get(reference.sheet.toLowerCase());
  if (!reference || sheet === undefined || sheet === null) return { name, range: null };
  const { firstRow, firstColumn, lastRow, lastColumn } = reference;
  return { name, range: { sheet, firstRow, firstColumn, lastRow, lastColumn } };
}

function tableOf({ table, range }: AskedTable, indexes: ReadonlyMap<string, number>): GridTable {
  const rows = range.rowCount - (table.showTotals ? 1 : 0);
  return {
    name: table.name,
    range: {
      sheet: indexes.get(table.worksheet.name.toLowerCase()) ?? 0,
      firstRow: range.rowIndex + 1,
      firstColumn: range.columnIndex + 1,
      lastRow: range.rowIndex + rows,
      lastColumn: range.columnIndex + range.columnCount,
    },
    columns: table.columns.items.map(({ name }) => name),
  };
}
