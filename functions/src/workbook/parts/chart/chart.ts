import type { ChartColour } from "./palette.ts";

/**
 * A chart as its author thinks of it. References are formulas with their sheet (`'Painel'!$A$2:$A$6`); the values in
 * them are repeated here because a viewer that does not calculate draws what is cached in the chart.
 */
export type Chart = ColumnChart | BarChart | LineChart | DoughnutChart;

interface Described {
  readonly title: string;
  /** What the chart shows, for a person who cannot see it. */
  readonly altText: string;
  readonly categories: ChartCategories;
  /** Excel's code for the values on axis and labels, for example `0%` or `#,##0`; Excel shows it the reader's way. */
  readonly valueFormat: string;
  /** Writes each value beside or inside its mark. Default false. */
  readonly dataLabels?: boolean;
  /** Where the names of the series are. Default `bottom`. */
  readonly legend?: "top" | "right" | "bottom" | "none";
}

interface WithAxes extends Described {
  readonly series: readonly ChartSeries[];
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  /** `wholePercentage` fixes the axis from 0 to 1, so that charts of ratios can be compared. Default `automatic`. */
  readonly valueScale?: "automatic" | "wholePercentage";
}

/** Upright columns: beside each other, or (`stackedColumn`) on each other. */
export interface ColumnChart extends WithAxes {
  readonly kind: "column" | "stackedColumn";
  /** Space between categories in percent of a column's width, 0 to 500. Default 50. */
  readonly gapWidth?: number;
  readonly goalLines?: readonly GoalLine[];
}

/** Lying bars, the first category on top. No goal lines: Excel cannot draw an upright line over bars. */
export interface BarChart extends WithAxes {
  readonly kind: "bar" | "stackedBar";
  /** Space between categories in percent of a bar's width, 0 to 500. Default 50. */
  readonly gapWidth?: number;
}

/** Lines with a marker at each value, interrupted at gaps. */
export interface LineChart extends WithAxes {
  readonly kind: "line";
  readonly goalLines?: readonly GoalLine[];
}

/** A ring whose segments are the categories of one series. Labels of zeros are left out. */
export interface DoughnutChart extends Described {
  readonly kind: "doughnut";
  readonly series: Omit<ChartSeries, "colour">;
  /** One for each category; default the palette in its order. */
  readonly colours?: readonly ChartColour[];
}

/** What the values are of: the labels along the axis, or of the segments. */
export interface ChartCategories {
  readonly ref: string;
  readonly labels: readonly string[];
}

/** One row of values, as long as the categories. */
export interface ChartSeries {
  readonly name: string;
  /** The cell with the name. Without it the name is fixed. */
  readonly nameRef?: string;
  readonly valuesRef: string;
  /** `null` is a gap: nothing is known, which is not 0. */
  readonly values: readonly (number | null)[];
  readonly colour: ChartColour;
}

/**
 * A level dashed line across the chart, for example the goal of 50 %. Its value stands in the sheet once for each
 * category: LibreOffice draws nothing for numbers written into the chart itself.
 */
export interface GoalLine {
  /** In the legend, for example `Meta (50%)`. */
  readonly name: string;
  readonly nameRef?: string;
  readonly valuesRef: string;
  readonly value: number;
}
