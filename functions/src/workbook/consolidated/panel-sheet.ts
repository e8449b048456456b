import type { Style, Worksheet } from "exceljs";
import { formatDate } from "../../../../plan/calendar/civil-date.ts";
import { formatMonth, type Month } from "../../../../plan/calendar/month.ts";
import type { Consolidated } from "../../../../plan/consolidation/consolidated.ts";
import type { FindingCounts } from "../../../../plan/consolidation/finding-counts.ts";
import { panelCards } from "../../../../plan/consolidation/panel/panel-cards.ts";
import { findingFigures } from "../../../../plan/consolidation/panel/panel-figures.ts";
import {
  type NumberTable,
  type PanelNumbers,
  panelNumbers,
} from "../../../../plan/consolidation/panel/panel-numbers.ts";
import { counted } from "../../../../plan/consolidation/tables/words.ts";
import type { SheetCharts } from "../parts/add-charts.ts";
import type { ChartAnchor } from "../parts/drawing-part.ts";
import type { InputFile } from "./files-sheet.ts";
import { COLOURS, font, solid } from "./looks.ts";
import { ROWS_OF_CARDS, writeCards } from "./panel-card-cells.ts";
import { across, COLUMNS, HALF, put, RIGHT } from "./panel-cells.ts";
import { type NumberPlace, panelCharts } from "./panel-charts.ts";
import { writeNumberTable } from "./panel-number-cells.ts";
import type { SheetContext } from "./table-sheet.ts";

export const PANEL = "Painel";

const FIRST_CARD_ROW = 5;
const FIRST_CHART_ROW = FIRST_CARD_ROW + 2 * ROWS_OF_CARDS;
const CHART_ROWS = 17;
const NUMBERS_ROW = FIRST_CHART_ROW + 2 * CHART_ROWS + 1;

/** What the heading says besides the figures. */
export interface PanelHeading {
  readonly files: readonly InputFile[];
  /** The month whose indicators these are; null or left out for the latest of the last twelve months. */
  readonly month?: Month | null;
  /** What alone is in the figures, in words; null or left out when everything is. */
  readonly scope?: string | null;
}

/** Writes and commits the panel, and returns its charts, to be added to the workbook once it is written. */
export function writePanel(
  { workbook, position }: SheetContext,
  consolidated: Consolidated,
  { files, month = null, scope = null }: PanelHeading,
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
  worksheet.columns = Array.from({ length: COLUMNS }, (_, index) => ({ width: index === HALF ? 2 : 17 }));
  writeHeading(worksheet, consolidated, { files, month, scope });
  for (const [index, cards] of panelCards(consolidated).entries()) {
    writeCards(worksheet, FIRST_CARD_ROW + index * ROWS_OF_CARDS, cards);
  }
  const numbers = panelNumbers(consolidated);
  for (const key of Object.keys(ANCHORS) as (keyof PanelNumbers)[]) {
    if (numbers[key].rows.length === 0) writeEmptyChart(worksheet, ANCHORS[key], numbers[key]);
  }
  worksheet.getRow(NUMBERS_ROW - 1).addPageBreak();
  const places = writeNumbers(worksheet, numbers);
  worksheet.commit();
  const charts = panelCharts(PANEL, numbers, places, ANCHORS);
  return { sheetName: PANEL, charts };
}

const ANCHORS: { readonly [K in keyof PanelNumbers]: ChartAnchor } = {
  states: chartAnchor(0, 0),
  months: chartAnchor(0, 1),
  goals: chartAnchor(1, 0),
  adoption: chartAnchor(1, 1),
};

function chartAnchor(row: number, column: number): ChartAnchor {
  const fromRow = FIRST_CHART_ROW + row * CHART_ROWS;
  const fromColumn = column === 0 ? 1 : RIGHT;
  return { fromRow, toRow: fromRow + CHART_ROWS - 2, fromColumn, toColumn: fromColumn + HALF - 1 };
}

/** A frame in a chart's place that says why there is none: a hole would look like a defect. */
function writeEmptyChart(worksheet: Worksheet, anchor: ChartAnchor, { title, whenEmpty }: NumberTable): void {
  const { fromRow, toRow, fromColumn, toColumn } = anchor;
  const line = { style: "thin", color: { argb: COLOURS.line } } as const;
  const centred = { vertical: "middle", horizontal: "center", wrapText: true } as const;
  const border = { top: line, left: line, right: line };
  put(worksheet, fromRow, fromColumn, title, { font: font(14, COLOURS.navy, true), alignment: centred, border });
  worksheet.mergeCells(fromRow, fromColumn, fromRow + 1, toColumn);
  put(worksheet, fromRow + 2, fromColumn, whenEmpty, {
    font: font(12, COLOURS.muted),
    alignment: centred,
    border: { left: line, right: line, bottom: line },
  });
  worksheet.mergeCells(fromRow + 2, fromColumn, toRow, toColumn);
}

function writeHeading(
  worksheet: Worksheet,
  consolidated: Consolidated,
  { files, month, scope }: Required<PanelHeading>,
): void {
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
  const counts = `${plans} de ${agencies}`;
  const window = month === null ? "dos últimos 12 meses" : `de ${formatMonth(month)}`;
  const position = `Posição em ${formatDate(today)}  ·  ${counts}  ·  Indicadores ${window}`;
  wide(worksheet, 2, 22, position, { ...banner, font: font(12, COLOURS.white) });
  const received = counted(files.length, "arquivo recebido", "arquivos recebidos");
  const outcomes = outcomesInWords(files);
  const marks = findingsInWords(findingFigures(consolidated));
  const only = scope === null ? "" : `Somente ${scope}.   `;
  wide(worksheet, 3, 20, `${only}${received}: ${outcomes}.   Apontamentos: ${marks}.`, {
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
