import type { NumberTable, PanelNumbers } from "../../../../plan/consolidation/panel/panel-numbers.ts";
import { counted, percentage } from "../../../../plan/consolidation/tables/words.ts";
import { goalPercents } from "../../../../plan/goals/goals.ts";
import { absoluteRange } from "../parts/chart/absolute-range.ts";
import type { Chart, ChartCategories, ChartSeries, GoalLine } from "../parts/chart/chart.ts";
import type { ChartColour } from "../parts/chart/palette.ts";
import type { ChartAnchor } from "../parts/drawing-part.ts";

const DIGITAL_GOAL = goalPercents.digital / 100;

/** Where a table of numbers stands on the panel. */
export interface NumberPlace {
  /** The row of its headers; its values follow. */
  readonly headerRow: number;
  readonly labelColumn: number;
  readonly firstValueColumn: number;
}

type Places = { readonly [K in keyof PanelNumbers]: NumberPlace };

/**
 * The panel's charts over its own tables of numbers; a chart without anything to draw is left out.
 *
 * @param sheet the name of the panel.
 */
export function panelCharts(
  sheet: string,
  numbers: PanelNumbers,
  places: Places,
  anchors: { readonly [K in keyof PanelNumbers]: ChartAnchor },
): { anchor: ChartAnchor; chart: Chart }[] {
  const charts: { readonly [K in keyof PanelNumbers]: (on: Ranges) => Chart } = {
    states: statesChart,
    months: monthsChart,
    goals: goalsChart,
    adoption: adoptionChart,
  };
  return (Object.keys(charts) as (keyof PanelNumbers)[])
    .filter((key) => numbers[key].rows.length > 0)
    .map((key) => ({ anchor: anchors[key], chart: charts[key](new Ranges(sheet, numbers[key], places[key])) }));
}

/** The cells and values of one table of numbers, as a chart wants them. */
class Ranges {
  readonly table: NumberTable;
  readonly #sheet: string;
  readonly #place: NumberPlace;

  constructor(sheet: string, table: NumberTable, place: NumberPlace) {
    this.table = table;
    this.#sheet = sheet;
    this.#place = place;
  }

  get categories(): ChartCategories {
    return { ref: this.#column(this.#place.labelColumn), labels: this.table.rows.map(({ label }) => label) };
  }

  series(value: number, colour: ChartColour): ChartSeries {
    const column = this.#place.firstValueColumn + value;
    const { headerRow } = this.#place;
    const header = { firstColumn: column, firstRow: headerRow, lastColumn: column, lastRow: headerRow };
    return {
      name: this.table.headers[value + 1] ?? "",
      nameRef: absoluteRange(this.#sheet, header),
      valuesRef: this.#column(column),
      values: this.table.rows.map(({ values }) => numberOf(values[value])),
      colour,
    };
  }

  goal(value: number, level: number): GoalLine {
    const { name, nameRef, valuesRef } = this.series(value, "blue");
    return { name, ...(nameRef === undefined ? {} : { nameRef }), valuesRef, value: level };
  }

  #column(column: number): string {
    const firstRow = this.#place.headerRow + 1;
    const lastRow = this.#place.headerRow + this.table.rows.length;
    return absoluteRange(this.#sheet, { firstColumn: column, firstRow, lastColumn: column, lastRow });
  }
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function statesChart(ranges: Ranges): Chart {
  const series = ranges.series(0, "blue");
  return {
    kind: "bar",
    title: ranges.table.title,
    altText: `Barras com o número de planos em cada situação: ${ranges.table.rows
      .map(({ label, values }) => `${label} ${values[0]}`)
      .join("; ")}.`,
    categories: ranges.categories,
    series: [series],
    valueFormat: "#,##0",
    dataLabels: true,
    legend: "none",
    // One bar or two would fill the chart.
    gapWidth: ranges.table.rows.length > 2 ? 40 : 200,
  };
}

function monthsChart(ranges: Ranges): Chart {
  const series = [
    ranges.series(0, "navy"),
    ranges.series(1, "sky"),
    ranges.series(2, "wine"),
    ranges.series(3, "grey"),
  ].filter((candidate, index) => index < 3 || total(candidate) > 0);
  const late = total(series[2]);
  return {
    kind: "stackedColumn",
    title: ranges.table.title,
    altText: `Colunas empilhadas com as ações de cada mês de entrega: concluídas no prazo, em aberto no prazo e com atraso. No período há ${counted(late, "ação com atraso", "ações com atraso")}.`,
    categories: ranges.categories,
    series,
    valueFormat: "#,##0",
    dataLabels: true,
    gapWidth: 40,
  };
}

function goalsChart(ranges: Ranges): Chart {
  const { rows } = ranges.table;
  const reached = rows.filter(({ values }) => (numberOf(values[1]) ?? 0) >= DIGITAL_GOAL).length;
  return {
    kind: "column",
    title: ranges.table.title,
    altText: `Colunas com a parcela dos serviços de cada órgão cadastrada no Portal e a parcela digital, com a linha da meta de 50% digitais: ${reached} de ${counted(rows.length, "órgão a alcança", "órgãos a alcançam")}.`,
    categories: ranges.categories,
    series: [ranges.series(0, "sky"), ranges.series(1, "navy")],
    valueFormat: "0%",
    valueScale: "wholePercentage",
    goalLines: [ranges.goal(2, DIGITAL_GOAL)],
    gapWidth: 60,
  };
}

function adoptionChart(ranges: Ranges): Chart {
  const [first] = ranges.table.rows;
  const [before, now] = [numberOf(first?.values[0]), numberOf(first?.values[1])];
  const change = before === null || now === null ? "" : ` No total, de ${percentage(before)} para ${percentage(now)}.`;
  return {
    kind: "column",
    title: ranges.table.title,
    altText: `Colunas com a adoção digital na primeira e na última medição, no total e por órgão, só dos planos que têm as duas.${change}`,
    categories: ranges.categories,
    series: [ranges.series(0, "grey"), ranges.series(1, "blue")],
    valueFormat: "0%",
    valueScale: "wholePercentage",
    dataLabels: true,
    gapWidth: 60,
  };
}

function total(series: ChartSeries | undefined): number {
  return (series?.values ?? []).reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
