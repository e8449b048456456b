import type ExcelJS from "exceljs";
import type { ColumnDeclaration, Form, TableDeclaration } from "../../../../plan/form/declaration.ts";
import { requestColumns } from "../../../../plan/form/metrics.ts";
import { columnName } from "../../../../plan/form/workbook-names.ts";
import { CHANNEL_COLUMNS } from "../../../../plan/formulas/indicator-formulas.ts";
import { standingFormula } from "../../../../plan/formulas/standing-formula.ts";
import { inputStyle, lockedStyle, styles } from "./cell-style.ts";
import { cellValue, type FormValue } from "./cell-value.ts";
import { colourStandings, colourWanted } from "./conditional-formats.ts";
import type { SheetCanvas } from "./sheet-canvas.ts";
import { FIRST_COLUMN, type Piece, tableOf } from "./sheet-layout.ts";
import { validationOf } from "./validation.ts";

type TablePiece = Extract<Piece, { piece: "table" }>;

/** A row of values for a table, by column. */
export type TableRow = { readonly [column: string]: FormValue };

/** Tables that people look things up in; in the others the arrows would only hide the headers. */
const FILTERED: ReadonlySet<string> = new Set(["services", "schedule.actions", "adoption.responsibilities"]);

const NARROW = 9;

/** An Excel table with the form's rows, the given values and empty rows to fill in. */
export function drawTable(canvas: SheetCanvas, form: Form, piece: TablePiece, values: readonly TableRow[]): void {
  const table = tableOf(form, piece.table);
  const columns = Object.entries(table.columns);
  const first = piece.row + 1;
  const last = piece.row + piece.rows;
  addExcelTable(canvas.sheet, piece, table);
  columns.forEach(([key, column], index) => {
    const at = FIRST_COLUMN + index;
    canvas.put(piece.row, at, column.label, styles.header);
    canvas.name(columnName(piece.table, key), first, at, last);
    drawColumn(canvas, piece, table, key, column, values);
    if (column.origin === "agency") addValidation(canvas.sheet, first, last, at, validationOf(column));
  });
  colourColumns(canvas.sheet, columns, first, last);
  if (piece.table === "measurements") nameChannels(canvas, columns, first, last);
  canvas.fitRows(piece.row, piece.row, 32);
  canvas.fitRows(first, last);
}

type Columns = readonly (readonly [string, ColumnDeclaration])[];

/** Colours what a begun row still needs, and how an action stands. */
function colourColumns(sheet: ExcelJS.Worksheet, columns: Columns, first: number, last: number): void {
  const letters = columns.map((_, index) => sheet.getColumn(FIRST_COLUMN + index).letter);
  const typed = letters.filter((_, index) => columns[index]?.[1].origin === "agency");
  const row = `$${typed[0]}${first}:$${typed.at(-1)}${first}`;
  columns.forEach(([key, column], index) => {
    const cell = `$${letters[index]}${first}`;
    const ref = `${letters[index]}${first}:${letters[index]}${last}`;
    if (key === "standing") colourStandings(sheet, ref, cell);
    if (column.need === "required") colourWanted(sheet, ref, `AND(TRIM(${cell})="",COUNTA(${row})>0)`);
  });
}

function addExcelTable(sheet: ExcelJS.Worksheet, piece: TablePiece, table: TableDeclaration): void {
  const columns = Object.values(table.columns);
  sheet.addTable({
    name: table.name,
    ref: sheet.getCell(piece.row, FIRST_COLUMN).address,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: columns.map(({ label }) => ({ name: label, filterButton: FILTERED.has(piece.table) })),
    rows: Array.from({ length: piece.rows }, () => columns.map(() => null)),
  });
}

function drawColumn(
  canvas: SheetCanvas,
  piece: TablePiece,
  table: TableDeclaration,
  key: string,
  column: ColumnDeclaration,
  values: readonly TableRow[],
): void {
  const at = FIRST_COLUMN + Object.keys(table.columns).indexOf(key);
  // A number in a narrow column is a rank, and reads best in its middle.
  const look = column.width < NARROW ? ({ horizontal: "center" } as const) : {};
  const input = inputStyle(column.value, look);
  const locked = lockedStyle(column.value, look);
  for (let index = 0; index < piece.rows; index++) {
    const row = piece.row + 1 + index;
    const given = table.givenRows[index]?.[key];
    if (column.origin === "computed") {
      canvas.putFormula(row, at, { formula: computedCell(canvas.sheet, table, key, row) }, locked);
      continue;
    }
    const typed = values[index]?.[key];
    const value = typed === undefined ? (given ?? null) : cellValue(column.value, typed);
    canvas.put(row, at, value, isOfficial(column, given) ? locked : input);
  }
}

/** The form's own words in a row it brings are not for changing; a choice it suggests is. */
function isOfficial(column: ColumnDeclaration, given: string | undefined): boolean {
  return column.origin === "official" || (given !== undefined && column.value.type === "text");
}

function computedCell(sheet: ExcelJS.Worksheet, table: TableDeclaration, key: string, row: number): string {
  const columns = Object.keys(table.columns);
  const cell = (column: string) => `$${sheet.getColumn(FIRST_COLUMN + columns.indexOf(column)).letter}${row}`;
  if (key !== "standing") throw new Error(`The computed column ${key} of ${table.name} has no formula.`);
  return standingFormula({
    action: cell("action"),
    month: cell("month"),
    situation: cell("situation"),
    dateDone: cell("dateDone"),
  });
}

function nameChannels(canvas: SheetCanvas, columns: Columns, first: number, last: number): void {
  const at = requestColumns.map(({ column }) => FIRST_COLUMN + columns.findIndex(([key]) => key === column));
  canvas.name(CHANNEL_COLUMNS, first, Math.min(...at), last, Math.max(...at));
}

// exceljs keeps validations by range, but its types only know those of single cells.
function addValidation(
  sheet: ExcelJS.Worksheet,
  first: number,
  last: number,
  column: number,
  validation: ExcelJS.DataValidation,
): void {
  const { letter } = sheet.getColumn(column);
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  };
  dataValidations.add(`${letter}${first}:${letter}${last}`, validation);
}
