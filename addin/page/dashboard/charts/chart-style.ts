import type { ChartOption } from "./chart-option.ts";

/** What every chart is drawn with: the page's own colours and letters. */
export interface ChartStyle {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly main: string;
  readonly good: string;
  readonly bad: string;
  readonly careful: string;
  readonly pale: string;
  readonly font: string;
}

/** A chart as it is to be drawn. */
export interface Drawing {
  /** What it shows, in a sentence, to those who do not see it. */
  readonly said: string;
  readonly option: (style: ChartStyle, width: number) => ChartOption;
  /** In pixels. */
  readonly height: (width: number) => number;
  /** Where a mark leads; null for one that leads nowhere. */
  readonly linkOf: (series: number, index: number) => string | null;
}

/** Below this width, in pixels, letters have to be saved. */
export const NARROW = 380;

/** A pattern over a colour, so that what it says is seen without it. */
export type Pattern = "stripes" | "dots";

/** What all charts have in common; what they say in words the element says of itself. */
export function baseOption(style: ChartStyle): ChartOption {
  return {
    // What is drawn anew for paper, or for another width, would be printed and looked at half moved.
    animation: false,
    textStyle: { fontFamily: style.font, color: style.text, fontSize: 12 },
    // HTML would need styles of its own, which the page's policy does not let in.
    tooltip: {
      trigger: "item",
      renderMode: "richText",
      confine: true,
      backgroundColor: style.paper,
      borderColor: style.quiet,
      borderWidth: 1,
      textStyle: { color: style.text, fontSize: 12, fontFamily: style.font },
    },
  };
}

/** An axis of names. */
export function nameAxis(style: ChartStyle, names: readonly string[], width: number) {
  return {
    type: "category" as const,
    data: [...names],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: style.quiet } },
    axisLabel: { color: style.text, width, overflow: "break" as const, interval: 0, fontSize: 12 },
  };
}

/** An axis of numbers. */
export function numberAxis(style: ChartStyle) {
  return {
    type: "value" as const,
    axisLabel: { color: style.quiet, fontSize: 11 },
    splitLine: { lineStyle: { color: style.line } },
    minInterval: 1,
  };
}

/** How a bar is filled; the edge keeps it apart from its neighbours. */
export function filled(style: ChartStyle, colour: string, pattern: Pattern | null = null) {
  const decal = pattern === null ? {} : { decal: patternOf(style, pattern) };
  return { color: colour, borderColor: style.paper, borderWidth: 1, ...decal };
}

function patternOf({ paper }: ChartStyle, pattern: Pattern) {
  return pattern === "stripes"
    ? { color: paper, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 }
    : {
        color: paper,
        symbol: "circle",
        symbolSize: 0.6,
        dashArrayX: [
          [4, 4],
          [0, 4, 4, 0],
        ],
        dashArrayY: [4, 0],
      };
}
