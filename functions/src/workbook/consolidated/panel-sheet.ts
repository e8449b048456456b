import type { Style, Worksheet } from "exceljs";
import { formatDate } from "../../../../plan/calendar/civil-date.ts";
import type { Consolidated } from "../../../../plan/consolidation/consolidated.ts";
import type { FindingCounts } from "../../../../plan/consolidation/finding-counts.ts";
import type { SheetCharts } from "../parts/add-charts.ts";
import type { ChartAnchor } from "../parts/drawing-part.ts";
import { cellText } from "./cell-text.ts";
import { type Cell, NO_DATA } from "./column.ts";
import type { InputFile } from "./files-sheet.ts";
import { COLOURS, font, type Look, NUMBER_FORMATS, solid } from "./looks.ts";
import { type Card, panelCards } from "./panel-cards.ts";
import { type NumberPlace, panelCharts } from "./panel-charts.ts";
import { findingFigures } from "./panel-figures.ts";
import { type NumberTable, type PanelNumbers, panelNumbers } from "./panel-numbers.ts";
import type { SheetContext } from "./table-sheet.ts";
import { counted } from "./words.ts";

export const PANEL = "Painel";

/** Two halves of six columns with a narrow one between: two cards, a chart and its numbers in each. */
const HALF = 6;
const RIGHT = HALF + 2;
const COLUMNS = RIGHT + HALF - 1;
const CARD_COLUMNS = 3;
const CARDS_AT = [1, 1 + CARD_COLUMNS, RIGHT, RIGHT + CARD_COLUMNS];
const FIRST_CARD_ROW = 5;
const ROWS_OF_CARDS = 4;
const FIRST_CHART_ROW = FIRST_CARD_ROW + 2 * ROWS_OF_CARDS;
const CHART_ROWS = 17;
const NUMBERS_ROW = FIRST_CHART_ROW + 2 * CHART_ROWS + 1;

/** Writes and commits the panel, and returns its charts, to be added to the workbook once it is written. */
export function writePanel(
  { workbook, position }: SheetContext,
  consolidated: Consolidated,
  files: readonly InputFile[],
): SheetCharts {
  const worksheet = workbook.addWorksheet(PANEL, {
    views: [{ showGridLines: false, zoomScale: 85 }],
    properties: { tabColor: { argb: COLOURS.blue } },
    // Excel ignores the break before the numbers on a sheet that is fitted to pages; at this scale it fits by itself.
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      scale: 68,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.25, footer: 0.25 },
    },
    headerFooter: { oddFooter: `&L${position}&RPágina &P de &N` },
  });
  worksheet.columns = Array.from({ length: COLUMNS }, (_, index) => ({ width: index === HALF ? 2 : 16.5 }));
  writeHeading(worksheet, consolidated, files);
  for (const [index, cards] of panelCards(consolidated).entries()) {
    writeCards(worksheet, FIRST_CARD_ROW + index * ROWS_OF_CARDS, cards);
  }
  worksheet.getRow(NUMBERS_ROW - 1).addPageBreak();
  const numbers = panelNumbers(consolidated);
  const places = writeNumbers(worksheet, numbers);
  worksheet.commit();
  const charts = panelCharts(PANEL, numbers, places, {
    states: chartAnchor(0, 0),
    months: chartAnchor(0, 1),
    goals: chartAnchor(1, 0),
    adoption: chartAnchor(1, 1),
  });
  return { sheetName: PANEL, charts };
}

function chartAnchor(row: number, column: number): ChartAnchor {
  const fromRow = FIRST_CHART_ROW + row * CHART_ROWS;
  const fromColumn = column === 0 ? 1 : RIGHT;
  return { fromRow, toRow: fromRow + CHART_ROWS - 2, fromColumn, toColumn: fromColumn + HALF - 1 };
}

function writeHeading(worksheet: Worksheet, consolidated: Consolidated, files: readonly InputFile[]): void {
  const { today, headline } = consolidated;
  const banner = {
    fill: solid(COLOURS.navy),
    alignment: { vertical: "middle", horizontal: "left", indent: 1 },
  } satisfies Partial<Style>;
  wide(worksheet, 1, 34, "Transformação digital dos serviços públicos", {
    ...banner,
    font: font(20, COLOURS.white, true),
  });
  const plans = counted(headline.plans, "plano", "planos");
  const agencies = counted(headline.agencies, "órgão", "órgãos");
  const scope = `${plans} de ${agencies}`;
  wide(worksheet, 2, 22, `Posição em ${formatDate(today)}  ·  ${scope}`, { ...banner, font: font(12, COLOURS.white) });
  const received = counted(files.length, "arquivo recebido", "arquivos recebidos");
  const outcomes = outcomesInWords(files);
  const marks = findingsInWords(findingFigures(consolidated));
  wide(worksheet, 3, 20, `${received}: ${outcomes}.   Apontamentos: ${marks}.`, {
    font: font(10, COLOURS.muted),
    fill: solid(COLOURS.paleBlue),
    alignment: { vertical: "middle", horizontal: "left", indent: 1 },
  });
  worksheet.getRow(4).height = 8;
}

function outcomesInWords(files: readonly InputFile[]): string {
  const having = (outcome: InputFile["outcome"]) => files.filter((file) => file.outcome === outcome).length;
  return [
    counted(having("taken"), "considerado", "considerados"),
    counted(having("superseded"), "substituído", "substituídos"),
    counted(having("refused"), "recusado", "recusados"),
  ].join(", ");
}

function findingsInWords({ error, query, warning }: FindingCounts): string {
  return [
    counted(error, "erro", "erros"),
    counted(query, "pergunta", "perguntas"),
    counted(warning, "aviso", "avisos"),
  ].join(", ");
}

function wide(worksheet: Worksheet, row: number, height: number, text: string, style: Partial<Style>): void {
  worksheet.getRow(row).height = height;
  across(worksheet, row, 1, COLUMNS, text, style);
}

function writeCards(worksheet: Worksheet, row: number, cards: readonly Card[]): void {
  for (const [index, height] of [20, 36, 30, 10].entries()) worksheet.getRow(row + index).height = height;
  for (const [index, { label, figure, look, note }] of cards.entries()) {
    const first = CARDS_AT[index] ?? 1;
    const last = first + CARD_COLUMNS - 1;
    const white = { style: "thick", color: { argb: COLOURS.white } } as const;
    const card = { fill: solid(COLOURS.paleBlue), border: { left: white, right: white } };
    across(worksheet, row, first, last, label, {
      ...card,
      border: { ...card.border, top: { style: "medium", color: { argb: COLOURS.blue } } },
      font: font(10, COLOURS.ink, true),
      alignment: { vertical: "middle", horizontal: "center" },
    });
    across(worksheet, row + 1, first, last, figure, {
      ...card,
      font: font(figure === NO_DATA ? 16 : 26, figure === NO_DATA ? COLOURS.muted : COLOURS.navy, true),
      numFmt: numberFormat(look),
      alignment: { vertical: "middle", horizontal: "center" },
    });
    across(worksheet, row + 2, first, last, note, {
      ...card,
      font: font(9, COLOURS.muted),
      alignment: { vertical: "top", horizontal: "center", wrapText: true },
    });
  }
}

function writeNumbers(worksheet: Worksheet, numbers: PanelNumbers): { [K in keyof PanelNumbers]: NumberPlace } {
  wide(worksheet, NUMBERS_ROW, 24, "Os números dos gráficos", { font: font(14, COLOURS.navy, true) });
  const upper = NUMBERS_ROW + 1;
  const lower = upper + Math.max(numbers.states.rows.length, numbers.months.rows.length) + 3;
  return {
    states: writeNumberTable(worksheet, upper, 1, numbers.states),
    months: writeNumberTable(worksheet, upper, RIGHT, numbers.months),
    goals: writeNumberTable(worksheet, lower, 1, numbers.goals),
    adoption: writeNumberTable(worksheet, lower, RIGHT, numbers.adoption),
  };
}

function writeNumberTable(worksheet: Worksheet, row: number, column: number, table: NumberTable): NumberPlace {
  // Values take a column each, the label what is left of the half.
  const lastLabel = column + HALF - table.headers.length;
  across(worksheet, row, column, column + HALF - 1, table.title, { font: font(11, COLOURS.ink, true) });
  const headed = { fill: solid(COLOURS.navy), font: font(10, COLOURS.white, true) };
  worksheet.getRow(row + 1).height = 28;
  for (const [index, header] of table.headers.entries()) {
    const horizontal = index === 0 ? "left" : "right";
    const alignment = { vertical: "middle", wrapText: true, indent: 1, horizontal } as const;
    if (index === 0) across(worksheet, row + 1, column, lastLabel, header, { ...headed, alignment });
    else put(worksheet, row + 1, lastLabel + index, header, { ...headed, alignment });
  }
  const lined = {
    font: font(10, COLOURS.ink),
    border: { bottom: { style: "thin", color: { argb: COLOURS.line } } },
  } satisfies Partial<Style>;
  for (const [index, { label, values }] of table.rows.entries()) {
    const at = row + 2 + index;
    across(worksheet, at, column, lastLabel, label, { ...lined, alignment: { horizontal: "left", indent: 1 } });
    for (const [offset, value] of values.entries()) {
      const numFmt = numberFormat(table.looks[offset] ?? "count");
      put(worksheet, at, lastLabel + 1 + offset, value ?? NO_DATA, {
        ...lined,
        numFmt,
        alignment: { horizontal: "right", indent: 1 },
      });
    }
  }
  if (table.rows.length === 0) put(worksheet, row + 2, column, NO_DATA, lined);
  return { headerRow: row + 1, labelColumn: column, firstValueColumn: lastLabel + 1 };
}

function across(
  worksheet: Worksheet,
  row: number,
  first: number,
  last: number,
  value: Cell,
  style: Partial<Style>,
): void {
  put(worksheet, row, first, value, style);
  worksheet.mergeCells(row, first, row, last);
}

function put(worksheet: Worksheet, row: number, column: number, value: Cell, style: Partial<Style>): void {
  const cell = worksheet.getCell(row, column);
  cell.value = typeof value === "string" ? cellText(value) : value;
  cell.style = style;
}

function numberFormat(look: Look): string {
  return look === "text" || look === "wrapped" ? "@" : NUMBER_FORMATS[look];
}
