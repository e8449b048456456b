import type { SheetCharts } from "../../../../functions/src/workbook/parts/add-charts.ts";
import { absoluteRange } from "../../../../functions/src/workbook/parts/chart/absolute-range.ts";
import type { Chart, ChartSeries } from "../../../../functions/src/workbook/parts/chart/chart.ts";
import type { ChartColour } from "../../../../functions/src/workbook/parts/chart/palette.ts";

/** The figures behind a chart, as they stand on a sheet: names of series in the first row, labels in the first column. */
export interface Figures {
  readonly names: readonly string[];
  readonly rows: readonly (readonly [string, ...(number | null)[]])[];
}

const STATES: Figures = {
  names: ["Planos"],
  rows: [
    ["Rascunho", 14],
    ["Enviado", 9],
    ["Em análise", 7],
    ["Aprovado", 22],
    ["Devolvido", 4],
    ["Cancelado", 0],
    ["Lançado", 11],
  ],
};

const MONTHS: Figures = {
  names: ["No prazo", "Atrasadas"],
  rows: [
    ["jan/26", 12, 3],
    ["fev/26", 15, 2],
    ["mar/26", 9, 6],
    ["abr/26", 18, 0],
    ["mai/26", 21, 4],
    ["jun/26", 16, 7],
  ],
};

const GOALS: Figures = {
  names: ["Registrados no Portal", "Oferecidos em meio digital", "Meta digital (50%)"],
  rows: [
    ["ANVX", 1, 0.62, 0.5],
    ["IBRE", 0.86, 0.415, 0.5],
    ["INSP", 0.74, 0.33, 0.5],
    ["MCTU", 0.95, 0.58, 0.5],
    ["SEFN", 0.5, 0.125, 0.5],
    ["FUNC", 0.68, null, 0.5],
  ],
};

const ADOPTION: Figures = {
  names: ["Linha de base", "Última medição"],
  rows: [
    ["Abono de permanência", 0.12, 0.455],
    ["Certidão de regularidade ambiental", 0.4, 0.71],
    ["Inscrição em exame nacional", 0.885, 0.93],
    ["Registro de embarcação de pesca", 0.05, 0.225],
  ],
};

const SATISFACTION: Figures = {
  names: ["Satisfação", "Taxa de sucesso", "Meta (65%)"],
  rows: [
    ["jan/26", 0.612, 0.48, 0.65],
    ["fev/26", 0.635, 0.472, 0.65],
    ["mar/26", null, 0.51, 0.65],
    ["abr/26", 0.688, 0.534, 0.65],
    ["mai/26", 0.701, 0.559, 0.65],
    ["jun/26", 0.724, 0.6, 0.65],
  ],
};

const ADHESION: Figures = {
  names: ["Cumpridas", "Em andamento", "Pendentes"],
  rows: [
    ["Portal de Serviços", 34, 8, 3],
    ["Ferramenta de automação", 12, 19, 9],
    ["Plataforma de interoperabilidade", 5, 11, 16],
    ["Autenticação do cidadão", 28, 4, 0],
    ["Avaliação dos serviços", 21, 6, 8],
  ],
};

/** The sheets of figures by name, and the chart drawn of each: every kind once. */
export const FIGURES: ReadonlyMap<string, Figures> = new Map([
  ["Planos", STATES],
  ["Ações", MONTHS],
  ["Metas d'água", GOALS],
  ["Adoção", ADOPTION],
  ["Satisfação", SATISFACTION],
  ["Adesão", ADHESION],
]);

export const CHARTS: readonly Chart[] = [
  {
    kind: "doughnut",
    title: "Planos por situação",
    altText: "Rosca com o número de planos em cada situação; a maior parte está aprovada.",
    categories: categoriesOf("Planos", STATES),
    series: seriesOf("Planos", STATES, ["blue"])[0] as ChartSeries,
    colours: ["grey", "sky", "blue", "navy", "orange", "wine", "teal"],
    valueFormat: "#,##0",
    dataLabels: true,
    legend: "right",
  },
  {
    kind: "stackedColumn",
    title: "Ações do cronograma por mês de entrega",
    altText: "Colunas empilhadas com as ações no prazo e atrasadas de cada mês.",
    categories: categoriesOf("Ações", MONTHS),
    series: seriesOf("Ações", MONTHS, ["blue", "orange"]),
    valueFormat: "#,##0",
    valueAxisTitle: "Ações",
    dataLabels: true,
  },
  {
    kind: "column",
    title: "Metas da EGD por órgão",
    altText: "Colunas com a parte dos serviços de cada órgão registrada no Portal e oferecida em meio digital.",
    categories: categoriesOf("Metas d'água", GOALS),
    series: seriesOf("Metas d'água", GOALS, ["navy", "sky"]),
    valueFormat: "0%",
    valueScale: "wholePercentage",
    goalLines: [goalOf("Metas d'água", GOALS, 0.5)],
    dataLabels: true,
  },
  {
    kind: "bar",
    title: "Adoção digital: linha de base e última medição",
    altText: "Barras com a adoção digital de cada serviço na linha de base e na última medição.",
    categories: categoriesOf("Adoção", ADOPTION),
    series: seriesOf("Adoção", ADOPTION, ["sky", "blue"]),
    valueFormat: "0.0%",
    valueScale: "wholePercentage",
    dataLabels: true,
  },
  {
    kind: "line",
    title: "Satisfação e taxa de sucesso",
    altText: "Linhas da satisfação e da taxa de sucesso de janeiro a junho, sem satisfação em março.",
    categories: categoriesOf("Satisfação", SATISFACTION),
    series: seriesOf("Satisfação", SATISFACTION, ["blue", "orange"]),
    valueFormat: "0.0%",
    categoryAxisTitle: "Mês de referência",
    dataLabels: true,
    goalLines: [goalOf("Satisfação", SATISFACTION, 0.65)],
  },
  {
    kind: "stackedBar",
    title: "Responsabilidades por ferramenta",
    altText: "Barras empilhadas com as responsabilidades cumpridas, em andamento e pendentes de cada ferramenta.",
    categories: categoriesOf("Adesão", ADHESION),
    series: seriesOf("Adesão", ADHESION, ["navy", "sky", "wine"]),
    valueFormat: "#,##0",
    dataLabels: true,
  },
];

/** All charts on the sheet `Painel`, two in a row. */
export const PANEL: readonly SheetCharts[] = [
  {
    sheetName: "Painel",
    charts: CHARTS.map((chart, index) => {
      const fromColumn = 1 + (index % 2) * 8;
      const fromRow = 3 + Math.floor(index / 2) * 17;
      return { chart, anchor: { fromColumn, fromRow, toColumn: fromColumn + 6, toRow: fromRow + 15 } };
    }),
  },
];

/** The smallest workbook with an empty `Painel` and the figures of every chart, as exceljs writes it. */
export async function panelWorkbook(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  const panel = workbook.addWorksheet("Painel", {
    views: [{ showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  });
  panel.getCell("A1").value = "Painel da transformação digital";
  panel.getCell("A1").font = { size: 18, bold: true, color: { argb: "FF071D41" } };
  for (const [name, figures] of FIGURES) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(["", ...figures.names]);
    for (const row of figures.rows) sheet.addRow([...row]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function categoriesOf(sheetName: string, { rows }: Figures) {
  const ref = absoluteRange(sheetName, { firstColumn: 1, firstRow: 2, lastColumn: 1, lastRow: rows.length + 1 });
  return { ref, labels: rows.map(([label]) => label) };
}

/** The goal stands in the third column of figures. */
function goalOf(sheetName: string, figures: Figures, value: number) {
  const [, , goal] = seriesOf(sheetName, figures, ["blue", "navy", "sky"]);
  return { name: goal?.name ?? "", nameRef: goal?.nameRef ?? "", valuesRef: goal?.valuesRef ?? "", value };
}

function seriesOf(sheetName: string, { names, rows }: Figures, colours: readonly ChartColour[]): ChartSeries[] {
  return colours.map((colour, index) => {
    const column = index + 2;
    const cells = (firstRow: number, lastRow: number) =>
      absoluteRange(sheetName, { firstColumn: column, firstRow, lastColumn: column, lastRow });
    return {
      name: names[index] ?? "",
      nameRef: cells(1, 1),
      valuesRef: cells(2, rows.length + 1),
      values: rows.map((row) => (row[index + 1] ?? null) as number | null),
      colour,
    };
  });
}
