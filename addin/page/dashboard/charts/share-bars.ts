import { baseOption, type ChartStyle, type Drawing, filled, NARROW, nameAxis, numberAxis } from "./chart-style.ts";

/** One bar: a share of a whole, with the words that say it. */
export interface ShareBar {
  readonly name: string;
  /** 0 to 1; null is no data. */
  readonly share: number | null;
  /** The share in words, as short as can be. */
  readonly short: string;
  /** The same with what else is to be known. */
  readonly long: string;
  readonly link: string | null;
}

/** Shares of so many, against a target. */
export interface ShareBars {
  readonly said: string;
  readonly bars: readonly ShareBar[];
  /** 0 to 1; null where there is none. */
  readonly target: { readonly share: number; readonly name: string } | null;
}

/** From here on there is room for whole names. */
const WIDE = 640;
const BAR = 28;
const LEGS = 52;

/**
 * Lying bars of shares, the first on top, against the target as a line across them. Their numbers stand in a column of
 * their own, where no line runs through them.
 */
export function shareBars({ said, bars, target }: ShareBars): Drawing {
  return {
    said,
    height: () => bars.length * BAR + LEGS,
    linkOf: (_series, index) => bars[index]?.link ?? null,
    option: (style, width) => {
      const narrow = width < NARROW;
      const [names, numbers] = narrow ? [74, 52] : [width < WIDE ? 100 : 140, 130];
      return {
        ...baseOption(style),
        grid: { left: names, right: numbers, top: 24, bottom: 26 },
        xAxis: {
          ...numberAxis(style),
          min: 0,
          max: 100,
          interval: narrow ? 50 : 25,
          axisLabel: { color: style.quiet, fontSize: 11, formatter: "{value}%" },
        },
        yAxis: [
          column(
            style,
            bars.map(({ name }) => name),
            names - 10,
          ),
          {
            ...column(
              style,
              bars.map(({ short, long }) => (narrow ? short : long)),
              numbers - 10,
            ),
            position: "right",
            axisLine: { show: false },
          },
        ],
        series: [
          {
            type: "bar",
            barWidth: 16,
            itemStyle: filled(style, style.main),
            emphasis: { disabled: true },
            data: bars.map(({ share, long, name }) => ({
              value: (share ?? 0) * 100,
              tooltip: { formatter: escaped(`${name}: ${long}`) },
            })),
            ...(target && { markLine: targetLine(target, style) }),
          },
        ],
      };
    },
  };
}

function column(style: ChartStyle, texts: readonly string[], width: number) {
  return {
    ...nameAxis(style, texts, width),
    inverse: true,
    axisLabel: { color: style.text, fontSize: 12, width, overflow: "truncate" as const, interval: 0 },
  };
}

function targetLine({ share, name }: NonNullable<ShareBars["target"]>, style: ChartStyle) {
  return {
    silent: true,
    symbol: "none",
    animation: false,
    data: [{ xAxis: share * 100 }],
    lineStyle: { color: style.text, type: "dashed" as const, width: 2 },
    label: { formatter: escaped(name), position: "start" as const, color: style.text, fontSize: 12, distance: 4 },
  };
}

/** What the library takes for no bar at all: not even an edge is drawn. */
export const EMPTY = "-";

/** The library reads braces in texts as its own; agencies and services may have them in their names. */
export function escaped(text: string): string {
  return text.replaceAll("{", "(").replaceAll("}", ")");
}
