import type { stream, Worksheet } from "exceljs";
import type { Column } from "../../../../plan/consolidation/tables/column.ts";
import type { Table } from "../../../../plan/consolidation/tables/table.ts";
import { wholeNumber } from "../../../../plan/consolidation/tables/words.ts";
import { address, columnLetters } from "../../../../plan/workbook/address.ts";
import { cellText } from "../cell-text.ts";
import { promisedTables, type SheetTables } from "../parts/add-tables.ts";
import { renderElement, xml } from "../parts/xml-element.ts";
import { HEADER_LOOK, LOOKS, NUMBER_HEADER_LOOK, TONES } from "./looks.ts";
import { landscapePage } from "./page.ts";
import { heightOf, linesIn } from "./row-height.ts";
import { sheetStreamOf } from "./sheet-stream.ts";

/** What the writing of a sheet needs to know of its workbook. */
export interface SheetContext {
  readonly workbook: stream.xlsx.WorkbookWriter;
  /** "Posição em 22/11/2026", at the foot of every page. */
  readonly position: string;
  /** The last row a sheet may have. */
  readonly lastRow: number;
  /** Rejects when the file can no longer be written, or is no longer wanted. */
  readonly broken: Promise<never>;
}

/** Excel's own limit. */
export const LAST_ROW_OF_A_SHEET = 1_048_576;

/** Three lines, in points. */
const HEADER_HEIGHT = 48;

/** So often other work gets its turn, and what was written its way to the disk. */
const ROWS_A_TURN = 1_000;

/**
 * Writes a sheet row by row and commits it. Rows beyond the context's last row are counted and the last row says how
 * many are not shown.
 *
 * @returns the table to be added to the workbook once it is written.
 */
export async function writeTableSheet<R>(context: SheetContext, sheet: Table<R>): Promise<SheetTables> {
  const worksheet = context.workbook.addWorksheet(sheet.name, {
    views: [{ state: "frozen", xSplit: sheet.frozenColumns, ySplit: 1 }],
    pageSetup: landscapePage({
      width: sheet.columns.reduce((sum, { width }) => sum + width, 0),
      count: sheet.columns.length,
      columns: `A:${columnLetters(sheet.frozenColumns)}`,
    }),
    headerFooter: {
      oddHeader: `&L&"Calibri,Bold"&12${sheet.name}`,
      oddFooter: `&L${context.position}&RPágina &P de &N`,
    },
  });
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }));
  writeHeader(worksheet, sheet.columns);
  const lastRow = await writeRows(worksheet, context, sheet);
  highlight(worksheet, sheet, lastRow);
  // Without it a long path in the last column runs on over the next ones, and the page shrinks to show it.
  worksheet.pageSetup.printArea = `A$1:${columnLetters(sheet.columns.length)}$${lastRow}`;
  // Put in afterwards, it would mean to inflate and deflate the whole sheet again.
  sheetStreamOf(worksheet).endWith(codesAreText(sheet.columns.length, lastRow) + promisedTables(1));
  worksheet.commit();
  await turn(worksheet, context);
  const headers = sheet.columns.map(({ header }) => header);
  const { name, table, altText } = sheet;
  const tables = [{ name: table, headerRow: 1, lastRow, firstColumn: 1, headers, altText }];
  return { sheetName: name, tables, promised: true };
}

function writeHeader<R>(worksheet: Worksheet, columns: readonly Column<R>[]): void {
  const row = worksheet.getRow(1);
  row.height = HEADER_HEIGHT;
  for (const [index, { header, look }] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = header;
    cell.style = look === "text" || look === "wrapped" ? HEADER_LOOK : NUMBER_HEADER_LOOK;
  }
  // Excel compares a table's column names with shared strings; exceljs lets a sheet change its mind between rows.
  const shared = worksheet as unknown as { useSharedStrings: boolean };
  shared.useSharedStrings = true;
  row.commit();
  shared.useSharedStrings = false;
}

async function writeRows<R>(worksheet: Worksheet, context: SheetContext, sheet: Table<R>): Promise<number> {
  let number = 1;
  let unshown = 0;
  let pending: R | null = null;
  for await (const record of sheet.rows) {
    // The last row is kept free until it is known whether it is needed for the number of those left out.
    if (number === context.lastRow - 1) {
      if (pending === null) pending = record;
      else unshown++;
      continue;
    }
    writeRow(worksheet, ++number, sheet.columns, record);
    if (number % ROWS_A_TURN === 0) await turn(worksheet, context);
  }
  if (unshown > 0) writeSentence(worksheet, ++number, leftOut(unshown + 1));
  else if (pending !== null) writeRow(worksheet, ++number, sheet.columns, pending);
  if (number === 1) writeSentence(worksheet, ++number, sheet.whenEmpty);
  return number;
}

function leftOut(count: number): string {
  return `Há mais ${wholeNumber(count)} linhas que não cabem nesta planilha e não aparecem.`;
}

function writeRow<R>(worksheet: Worksheet, number: number, columns: readonly Column<R>[], record: R): void {
  const row = worksheet.getRow(number);
  let lines = 1;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    if (column === undefined) continue;
    const value = column.cell(record);
    if (value === null || value === "") continue;
    const cell = row.getCell(index + 1);
    const look = column.lookOf === undefined ? column.look : column.lookOf(record);
    cell.value = typeof value === "string" ? cellText(value) : value;
    cell.style = LOOKS[look];
    if (look === "wrapped" && typeof value === "string") lines = Math.max(lines, linesIn(value, column.width));
  }
  if (lines > 1) row.height = heightOf(lines);
  row.commit();
}

function writeSentence(worksheet: Worksheet, number: number, sentence: string): void {
  const row = worksheet.getRow(number);
  row.getCell(1).value = sentence;
  row.commit();
}

function highlight<R>(worksheet: Worksheet, sheet: Table<R>, lastRow: number): void {
  for (const [index, { header, beginsWith, tone }] of (sheet.highlights ?? []).entries()) {
    const column = sheet.columns.findIndex((candidate) => candidate.header === header) + 1;
    if (column === 0) throw new Error(`The table ${sheet.table} has no column "${header}" to colour.`);
    const letters = columnLetters(column);
    worksheet.addConditionalFormatting({
      ref: `${letters}2:${letters}${lastRow}`,
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [`LEFT($${letters}2,${beginsWith.length})="${beginsWith}"`],
          style: {
            font: { color: { argb: TONES[tone].colour }, bold: true },
            fill: { type: "pattern", pattern: "solid", bgColor: { argb: TONES[tone].background } },
          },
        },
      ],
    });
  }
}

/** Keeps Excel from marking every SIORG code as a number stored as text. */
function codesAreText(columns: number, lastRow: number): string {
  const sqref = `A1:${address(lastRow, columns)}`;
  return renderElement(xml("ignoredErrors", {}, xml("ignoredError", { sqref, numberStoredAsText: 1 })));
}

/** Lets other work have its turn, and the compressor catch up. */
async function turn(worksheet: Worksheet, { broken }: SheetContext): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await sheetStreamOf(worksheet).caughtUp(broken);
}
