import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

// Only what our charts are made of: the whole library is twice as large.
use([BarChart, GridComponent, TooltipComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** An empty chart in an element, drawn as SVG so that it prints as sharp as the text beside it. */
export function newChart(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: "svg" });
}
