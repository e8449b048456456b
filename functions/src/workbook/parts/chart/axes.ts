import { setting, type XmlElement, xml } from "../xml-element.ts";
import type { BarChart, ColumnChart, LineChart } from "./chart.ts";
import { AXIS_TITLE_TEXT, line, noLine, PLAIN_TEXT, textProperties, title } from "./drawing-text.ts";
import { INK } from "./palette.ts";

export type ChartWithAxes = ColumnChart | BarChart | LineChart;

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** `c:axId` twice: how a plot names the axes it stands on. */
export function axisIds(): XmlElement[] {
  return [setting("c:axId", CATEGORY_AXIS), setting("c:axId", VALUE_AXIS)];
}

/** `c:catAx` and `c:valAx` of a chart. */
export function axes(chart: ChartWithAxes): XmlElement[] {
  const lying = chart.kind === "bar" || chart.kind === "stackedBar";
  return [categoryAxis(chart, lying), valueAxis(chart, lying)];
}

function categoryAxis(chart: ChartWithAxes, lying: boolean): XmlElement {
  return xml(
    "c:catAx",
    {},
    setting("c:axId", CATEGORY_AXIS),
    // Excel counts categories of lying bars from below; people read from above.
    xml("c:scaling", {}, setting("c:orientation", lying ? "maxMin" : "minMax")),
    setting("c:delete", 0),
    setting("c:axPos", lying ? "l" : "b"),
    axisTitle(chart.categoryAxisTitle, lying),
    xml("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    setting("c:majorTickMark", "none"),
    setting("c:minorTickMark", "none"),
    setting("c:tickLblPos", "low"),
    xml("c:spPr", {}, line(INK.line, 1)),
    textProperties(PLAIN_TEXT),
    setting("c:crossAx", VALUE_AXIS),
    setting("c:crosses", "autoZero"),
    setting("c:auto", 0),
    setting("c:lblAlgn", "ctr"),
    setting("c:lblOffset", 100),
    setting("c:noMultiLvlLbl", 1),
  );
}

function valueAxis(chart: ChartWithAxes, lying: boolean): XmlElement {
  const whole = chart.valueScale === "wholePercentage";
  const unit = whole ? 0.2 : unitOf(chart);
  return xml(
    "c:valAx",
    {},
    setting("c:axId", VALUE_AXIS),
    xml(
      "c:scaling",
      {},
      setting("c:orientation", "minMax"),
      whole ? setting("c:max", 1) : null,
      whole || startsAtZero(chart) ? setting("c:min", 0) : null,
    ),
    setting("c:delete", 0),
    setting("c:axPos", lying ? "b" : "l"),
    // Where each value is written, lines to read it by only run through the figures.
    chart.dataLabels ? null : xml("c:majorGridlines", {}, xml("c:spPr", {}, line(INK.line, 0.75))),
    axisTitle(chart.valueAxisTitle, !lying),
    xml("c:numFmt", { formatCode: axisFormat(chart), sourceLinked: 0 }),
    setting("c:majorTickMark", "none"),
    setting("c:minorTickMark", "none"),
    setting("c:tickLblPos", "nextTo"),
    xml("c:spPr", {}, noLine()),
    textProperties(PLAIN_TEXT),
    setting("c:crossAx", CATEGORY_AXIS),
    // With the categories turned round, their end is where the bottom is.
    setting("c:crosses", lying ? "max" : "autoZero"),
    setting("c:crossBetween", "between"),
    unit === null ? null : setting("c:majorUnit", unit),
  );
}

/** The length of a bar is its value, which it is only when the axis starts at 0; Excel cuts it where values are alike. */
function startsAtZero(chart: ChartWithAxes): boolean {
  return chart.kind !== "line" && chart.series.every(({ values }) => values.every((value) => (value ?? 0) >= 0));
}

function axisTitle(text: string | undefined, turned: boolean): XmlElement | null {
  return text === undefined ? null : title(text, AXIS_TITLE_TEXT, turned);
}

/** Percentages along an axis need no decimals, unless all are so small that its steps are below 1 %. */
function axisFormat(chart: ChartWithAxes): string {
  const coarse = chart.valueScale === "wholePercentage" || tallest(chart) >= 0.1;
  return /^0\.0+%$/.test(chart.valueFormat) && coarse ? "0%" : chart.valueFormat;
}

/** Steps of 1 where a few whole things are counted: steps of 0.5 would be labelled 0, 1, 1, 2, 2. */
function unitOf(chart: ChartWithAxes): number | null {
  return /^(0|#,##0)$/.test(chart.valueFormat) && tallest(chart) <= 6 ? 1 : null;
}

/** The highest value, or the highest pile of values where they are stacked. */
function tallest(chart: ChartWithAxes): number {
  const stacked = chart.kind === "stackedBar" || chart.kind === "stackedColumn";
  const heights = chart.categories.labels.map((_, index) => {
    const column = chart.series.map((series) => series.values[index] ?? 0);
    return stacked ? column.reduce((sum, value) => sum + value, 0) : Math.max(0, ...column);
  });
  return Math.max(0, ...heights);
}
