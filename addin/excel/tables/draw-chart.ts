import type { PlacedChart } from "./placed-table.ts";

/** Draws a native chart over cells whose first column has the labels and first row the names of the series. */
export function drawChart(sheet: Excel.Worksheet, area: string, drawn: PlacedChart): void {
  const chart = sheet.charts.add(drawn.type, sheet.getRange(area), "Columns");
  chart.name = drawn.name;
  chart.title.text = drawn.title;
  chart.setPosition(drawn.from, drawn.to);
  if (drawn.series === 1) chart.legend.visible = false;
  else chart.legend.position = "Bottom";
  for (const [index, colour] of drawn.colours.entries()) {
    const series = chart.series.getItemAt(index);
    if (index === drawn.line) {
      series.chartType = "Line";
      series.format.line.color = colour;
    } else series.format.fill.setSolidColor(colour);
  }
}
