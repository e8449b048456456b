import type ExcelJS from "exceljs";
import type { Form } from "../../../../plan/form/declaration.ts";
import type { PrintedPage } from "./page-breaks.ts";
import { SCREEN_WIDTH, type SheetLayout } from "./sheet-layout.ts";

/** Characters that fit across an upright A4 page at a comfortable size. */
const PORTRAIT_WIDTH = 150;

/** More rows than this would leave no room to scroll under them. */
const HEADER_ROWS_AT_MOST = 9;

/** The sheet's title, whose workbook it is, and the way back. */
const TITLE_ROWS = 3;

/** The rows that stay on top of the screen: down to a table's header when the sheet begins with its only table. */
export function frozenRows(layout: SheetLayout): number {
  const matters = mattersOf(layout);
  const first = matters[0];
  const tables = matters.filter(({ piece }) => piece === "table").length;
  return first?.piece === "table" && tables === 1 && first.row <= HEADER_ROWS_AT_MOST ? first.row : TITLE_ROWS;
}

/** The rows that stand on top of every page: a table's header only when nothing else follows it. */
export function repeatedRows(layout: SheetLayout): number {
  return mattersOf(layout).length === 1 ? frozenRows(layout) : TITLE_ROWS;
}

function mattersOf(layout: SheetLayout) {
  return layout.pieces.filter(({ piece }) => piece === "table" || piece === "labelled");
}

/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A4 in points. */
const A4 = { short: 595, long: 842 };

/** The part of a page that a sheet is printed on. */
export function printedPage(layout: SheetLayout): PrintedPage {
  const [width, height] = isLandscape(layout) ? [A4.long, A4.short] : [A4.short, A4.long];
  return { width: width - 72 * (MARGINS.left + MARGINS.right), height: height - 72 * (MARGINS.top + MARGINS.bottom) };
}

function isLandscape(layout: SheetLayout): boolean {
  return totalWidth(layout) > PORTRAIT_WIDTH;
}

/** A4, one page wide, headings on every page, page numbers below. */
export function pageSetup(layout: SheetLayout): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: 9,
    orientation: isLandscape(layout) ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `1:${repeatedRows(layout)}`,
    margins: MARGINS,
  };
}

/** What stands below every printed page: the form, the sheet, the page. */
export function footer(form: Form): Partial<ExcelJS.HeaderFooter> {
  return { oddFooter: `&L&8${form.title.replaceAll("&", "&&")}&C&8&A&R&8Página &P de &N` };
}

/**
 * Headings stay in sight; in a table too wide for a screen its first column does too. The cursor waits
 * in the first cell to fill in.
 */
export function frozenView(layout: SheetLayout, firstInput: string | null): Partial<ExcelJS.WorksheetView> {
  const ySplit = frozenRows(layout);
  const hasTable = layout.pieces.some(({ piece }) => piece === "table");
  const xSplit = hasTable && totalWidth(layout) > SCREEN_WIDTH ? 2 : 0;
  // The cursor must lie in the pane that moves, and a frozen first column holds the first input.
  const cursor = xSplit === 0 && firstInput !== null ? { activeCell: firstInput } : {};
  return { state: "frozen", xSplit, ySplit, showGridLines: false, ...cursor };
}

function totalWidth(layout: SheetLayout): number {
  return layout.widths.reduce((total, width) => total + width, 0);
}
