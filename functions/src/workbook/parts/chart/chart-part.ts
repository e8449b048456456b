import { renderPart, setting, type XmlElement, xml } from "../xml-element.ts";
import { axes } from "./axes.ts";
import type { Chart, ChartSeries } from "./chart.ts";
import { line, PLAIN_TEXT, solidFill, TITLE_TEXT, textProperties, title } from "./drawing-text.ts";
import { INK } from "./palette.ts";
import { barPlot, doughnutPlot, goalPlot, linePlot } from "./plots.ts";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const LEGEND_PLACES = { top: "t", right: "r", bottom: "b" } as const;

/**
 * The chart as a part of a workbook (DrawingML, ECMA-376 part 1, 21.2). Children stand in the schema's order: Excel
 * declares a workbook damaged where LibreOffice and openpyxl look away.
 *
 * @throws Error when a series is not as long as the categories, two series share a colour, a value is not
 * finite or a reference has no sheet: mistakes of the program, not of anybody's data.
 */
export function chartPart(chart: Chart): Uint8Array {
  assertDrawable(chart);
  return renderPart(
    xml(
      "c:chartSpace",
      NAMESPACES,
      setting("c:date1904", 0),
      setting("c:lang", "pt-BR"),
      setting("c:roundedCorners", 0),
      xml(
        "c:chart",
        {},
        title(chart.title, TITLE_TEXT),
        setting("c:autoTitleDeleted", 0),
        xml("c:plotArea", {}, xml("c:layout"), ...plots(chart), xml("c:spPr", {}, xml("a:noFill"))),
        legend(chart),
        // The figures may stand in rows or columns that are hidden from readers.
        setting("c:plotVisOnly", 0),
        setting("c:dispBlanksAs", "gap"),
      ),
      xml("c:spPr", {}, solidFill(INK.surface), line(INK.line, 0.75)),
      textProperties(PLAIN_TEXT),
    ),
  );
}

function plots(chart: Chart): (XmlElement | null)[] {
  switch (chart.kind) {
    case "doughnut":
      return [doughnutPlot(chart)];
    case "bar":
    case "stackedBar":
      return [barPlot(chart), ...axes(chart)];
    case "column":
    case "stackedColumn":
      return [barPlot(chart), goalPlot(chart), ...axes(chart)];
    case "line":
      return [linePlot(chart), ...axes(chart)];
  }
}

function legend(chart: Chart): XmlElement | null {
  const place = chart.legend ?? "bottom";
  if (place === "none") return null;
  return xml(
    "c:legend",
    {},
    setting("c:legendPos", LEGEND_PLACES[place]),
    setting("c:overlay", 0),
    textProperties(PLAIN_TEXT),
  );
}

function assertDrawable(chart: Chart): void {
  const series: readonly (Omit<ChartSeries, "colour"> & { colour?: string })[] =
    chart.kind === "doughnut" ? [chart.series] : chart.series;
  const problem = (text: string): Error => new Error(`The chart "${chart.title}" ${text}.`);
  if (series.length === 0 || chart.categories.labels.length === 0) throw problem("has nothing to draw");
  for (const { name, values } of series) {
    if (values.length !== chart.categories.labels.length) {
      throw problem(`has ${values.length} values in "${name}" for ${chart.categories.labels.length} categories`);
    }
  }
  const colours = series.flatMap(({ colour }) => (colour === undefined ? [] : [colour]));
  if (new Set(colours).size < colours.length) throw problem("has two series of one colour");
}
