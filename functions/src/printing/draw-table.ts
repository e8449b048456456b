import type * as Docx from "docx";
import type { Piece, PrintedCell, PrintedColumn, Words } from "../../../plan/printed/piece.ts";
import { colours, styleIds, textWidth } from "./document-looks.ts";
import { type DocxLibrary, runsOf } from "./draw-words.ts";

/** The share of a label before its value, in hundredths. */
const LABEL = 30;

/** A table of no more rows and characters than these stays on one page. */
const MOST_TOGETHER = 12;
const LONGEST_TOGETHER = 2_500;

interface CellLook {
  readonly style?: string;
  readonly shaded?: boolean;
  readonly centred?: boolean;
  readonly span?: number;
}

/** A table whose headers come again on every page that it goes on to. */
export function drawTable(
  docx: DocxLibrary,
  columns: readonly PrintedColumn[],
  rows: readonly (readonly PrintedCell[])[],
): Docx.Table {
  const widths = columns.map(({ share }) => widthOf(share));
  const header = headerRow(
    docx,
    columns.map(({ header }, index) => drawCell(docx, [{ text: header }], widths[index] ?? 0, HEADER)),
  );
  const isShort = rows.length <= MOST_TOGETHER && lengthOf(rows) <= LONGEST_TOGETHER;
  const body = rows.map(
    (cells, index) =>
      new docx.TableRow({
        children: cells.map((cell, column) => drawCell(docx, cell, widths[column] ?? 0)),
        cantSplit: isShort,
        keepNext: isShort && index < rows.length - 1,
      }),
  );
  return tableOf(docx, widths, [header, ...body], true);
}

/** Labels and values, one pair a row: the first column is its header. */
export function drawFacts(docx: DocxLibrary, facts: Extract<Piece, { piece: "facts" }>["facts"]): Docx.Table {
  const widths = [widthOf(LABEL), textWidth - widthOf(LABEL)];
  const rows = facts.map(
    ({ label, value }) =>
      new docx.TableRow({
        children: [
          drawCell(docx, [{ text: label }], widths[0] ?? 0, { style: styleIds.label, shaded: true }),
          drawCell(docx, [value], widths[1] ?? 0),
        ],
      }),
  );
  return tableOf(docx, widths, rows, false);
}

/** Years over their quarters, and a mark under one of them. */
export function drawQuarters(docx: DocxLibrary, { years, marked }: Extract<Piece, { piece: "quarters" }>): Docx.Table {
  const quarters = years.flatMap((year) => year.quarters);
  const width = Math.floor(textWidth / quarters.length);
  const cells = (words: readonly Words[], look: CellLook) => words.map((each) => drawCell(docx, [each], width, look));
  return tableOf(
    docx,
    quarters.map(() => width),
    [
      headerRow(
        docx,
        years.map(({ year, quarters: own }) =>
          drawCell(docx, [{ text: year }], width * own.length, { ...HEADER, centred: true, span: own.length }),
        ),
      ),
      headerRow(
        docx,
        cells(
          quarters.map((text) => ({ text })),
          { ...HEADER, centred: true },
        ),
      ),
      new docx.TableRow({
        cantSplit: true,
        children: cells(
          quarters.map((_, index) => ({ text: index === marked ? "X" : "" })),
          { style: styleIds.label, centred: true },
        ),
      }),
    ],
    true,
  );
}

const HEADER: CellLook = { style: styleIds.header, shaded: true };

function headerRow({ TableRow }: DocxLibrary, children: readonly Docx.TableCell[]): Docx.TableRow {
  // Kept with the next row, so that headers never stand alone at the foot of a page.
  return new TableRow({ children, tableHeader: true, cantSplit: true, keepNext: true });
}

function drawCell(
  docx: DocxLibrary,
  words: PrintedCell,
  width: number,
  { style = styleIds.cell, shaded = false, centred = false, span = 1 }: CellLook = {},
): Docx.TableCell {
  return new docx.TableCell({
    width: { size: width, type: "dxa" },
    verticalAlign: shaded ? "center" : "top",
    ...(span > 1 && { columnSpan: span }),
    ...(shaded && { shading: { fill: colours.shade, type: "clear", color: "auto" } }),
    children: words.map(
      (each) =>
        new docx.Paragraph({ style, children: runsOf(docx, each), ...(centred && { alignment: "center" as const }) }),
    ),
  });
}

function tableOf(
  docx: DocxLibrary,
  columnWidths: readonly number[],
  rows: readonly Docx.TableRow[],
  hasHeader: boolean,
): Docx.Table {
  const line = { style: "single", size: 4, color: colours.rule } as const;
  return new docx.Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: "dxa" },
    // Widths hold whatever people typed: a word without an end breaks instead of pushing the others off the page.
    layout: "fixed",
    margins: { left: 90, right: 90, top: 0, bottom: 0, marginUnitType: "dxa" },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: { firstRow: hasHeader, firstColumn: !hasHeader, noHBand: true, noVBand: true },
  });
}

function lengthOf(rows: readonly (readonly PrintedCell[])[]): number {
  return rows.flat(2).reduce((sum, { text }) => sum + text.length, 0);
}

/** The width of a share of the page, in twips. */
function widthOf(share: number): number {
  return Math.round((textWidth * share) / 100);
}
