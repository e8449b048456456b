import { setting, type XmlElement, xml } from "../xml-element.ts";
import { axisIds } from "./axes.ts";
import type { BarChart, ChartSeries, ColumnChart, DoughnutChart, LineChart } from "./chart.ts";
import { categories, seriesName, values } from "./chart-values.ts";
import { noLabels, segmentLabels, valueLabels, withoutZeros } from "./data-labels.ts";
import { line, noLine, solidFill } from "./drawing-text.ts";
import { CHART_COLOURS, INK, SEGMENT_COLOURS, textColourOn } from "./palette.ts";

/** What tells lines apart where colour does not: the shape of their markers. */
const MARKERS = ["circle", "square", "diamond", "triangle"] as const;
const GOAL_DASHES = ["sysDash", "sysDot", "dash"] as const;

/** `c:barChart`: columns and bars. */
export function barPlot(chart: ColumnChart | BarChart): XmlElement {
  const stacked = chart.kind === "stackedColumn" || chart.kind === "stackedBar";
  return xml(
    "c:barChart",
    {},
    setting("c:barDir", chart.kind === "bar" || chart.kind === "stackedBar" ? "bar" : "col"),
    setting("c:grouping", stacked ? "stacked" : "clustered"),
    setting("c:varyColors", 0),
    ...chart.series.map((series, index) => barSeries(chart, series, index, stacked)),
    setting("c:gapWidth", chart.gapWidth ?? 50),
    setting("c:overlap", stacked ? 100 : 0),
    ...axisIds(),
  );
}

function barSeries(chart: ColumnChart | BarChart, series: ChartSeries, index: number, stacked: boolean): XmlElement {
  const fill = CHART_COLOURS[series.colour];
  const labels = stacked
    ? valueLabels(withoutZeros(chart.valueFormat), "ctr", textColourOn(fill))
    : valueLabels(chart.valueFormat, "outEnd");
  return xml(
    "c:ser",
    {},
    ...identity(index, series.name, series.nameRef),
    // A white rim keeps stacked parts apart in black-and-white print.
    xml("c:spPr", {}, solidFill(fill), stacked ? line(INK.surface, 0.75) : noLine()),
    setting("c:invertIfNegative", 0),
    chart.dataLabels ? labels : noLabels(),
    categories(chart.categories),
    values(series.valuesRef, series.values, chart.valueFormat),
  );
}

/**
 * `c:lineChart`: the lines of a line chart with its goals. They share one plot because Excel knows one of a kind on a
 * pair of axes.
 */
export function linePlot(chart: LineChart): XmlElement {
  return lineChart([...chart.series.map((series, index) => lineSeries(chart, series, index)), ...goalSeries(chart)]);
}

function lineSeries(chart: LineChart, series: ChartSeries, index: number): XmlElement {
  const colour = CHART_COLOURS[series.colour];
  return xml(
    "c:ser",
    {},
    ...identity(index, series.name, series.nameRef),
    xml("c:spPr", {}, line(colour, 2.25)),
    marker(MARKERS[index % MARKERS.length] ?? "circle", 7, colour),
    // Labels of two lines keep out of each other's way on either side.
    chart.dataLabels ? valueLabels(chart.valueFormat, index % 2 === 0 ? "t" : "b") : noLabels(),
    categories(chart.categories),
    values(series.valuesRef, series.values, chart.valueFormat),
    setting("c:smooth", 0),
  );
}

/** `c:lineChart` with the goals of a column chart, on the same axes; null when there are none. */
export function goalPlot(chart: ColumnChart): XmlElement | null {
  const goals = goalSeries(chart);
  return goals.length === 0 ? null : lineChart(goals);
}

function goalSeries(chart: ColumnChart | LineChart): XmlElement[] {
  const count = chart.categories.labels.length;
  return (chart.goalLines ?? []).map((goal, index) =>
    xml(
      "c:ser",
      {},
      ...identity(chart.series.length + index, goal.name, goal.nameRef),
      xml("c:spPr", {}, line(INK.goal, 2, GOAL_DASHES[index % GOAL_DASHES.length])),
      // A line through a single category has no length, so a dash stands for it.
      count === 1 ? marker("dash", 20, INK.goal) : xml("c:marker", {}, setting("c:symbol", "none")),
      noLabels(),
      categories(chart.categories),
      values(goal.valuesRef, Array<number>(count).fill(goal.value), chart.valueFormat),
      setting("c:smooth", 0),
    ),
  );
}

/** `c:doughnutChart`: a ring. */
export function doughnutPlot(chart: DoughnutChart): XmlElement {
  const fills = chart.categories.labels.map((_, index) => {
    const names = chart.colours ?? SEGMENT_COLOURS;
    return CHART_COLOURS[names[index % names.length] ?? "blue"];
  });
  const { series } = chart;
  return xml(
    "c:doughnutChart",
    {},
    setting("c:varyColors", 1),
    xml(
      "c:ser",
      {},
      ...identity(0, series.name, series.nameRef),
      xml("c:spPr", {}, line(INK.surface, 1.5)),
      ...fills.map((fill, index) => segment(index, fill)),
      chart.dataLabels ? segmentLabels(withoutZeros(chart.valueFormat), fills.map(textColourOn)) : noLabels(),
      categories(chart.categories),
      values(series.valuesRef, series.values, chart.valueFormat),
    ),
    setting("c:firstSliceAng", 0),
    setting("c:holeSize", 55),
  );
}

function segment(index: number, fill: string): XmlElement {
  return xml(
    "c:dPt",
    {},
    setting("c:idx", index),
    setting("c:bubble3D", 0),
    xml("c:spPr", {}, solidFill(fill), line(INK.surface, 1.5)),
  );
}

function lineChart(series: readonly XmlElement[]): XmlElement {
  return xml(
    "c:lineChart",
    {},
    setting("c:grouping", "standard"),
    setting("c:varyColors", 0),
    ...series,
    setting("c:marker", 1),
    ...axisIds(),
  );
}

function identity(index: number, name: string, ref?: string): XmlElement[] {
  return [setting("c:idx", index), setting("c:order", index), seriesName(name, ref)];
}

function marker(symbol: string, size: number, colour: string): XmlElement {
  return xml(
    "c:marker",
    {},
    setting("c:symbol", symbol),
    setting("c:size", size),
    xml("c:spPr", {}, solidFill(colour), line(INK.surface, 0.75)),
  );
}
