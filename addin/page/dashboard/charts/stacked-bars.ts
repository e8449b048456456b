import {
  baseOption,
  type ChartStyle,
  type Drawing,
  filled,
  NARROW,
  nameAxis,
  numberAxis,
  type Pattern,
} from "./chart-style.ts";
import { EMPTY, escaped } from "./share-bars.ts";

/** What a part of the bars is of, and how it is told from the others. */
export interface StackedPart {
  readonly name: string;
  readonly colour: "main" | "quiet" | "good" | "bad" | "careful" | "pale";
  readonly pattern: Pattern | null;
  /** One number a bar. */
  readonly values: readonly number[];
  readonly links: readonly (string | null)[];
}

/** Bars of several parts. */
export interface StackedBars {
  readonly said: string;
  /** One a bar. */
  readonly names: readonly string[];
  readonly parts: readonly StackedPart[];
  /** Standing side by side, or lying one below the other. */
  readonly standing: boolean;
}

/** Numbers are written into parts that take at least this much of the longest bar. */
const ROOM = 0.09;
/** Columns narrower than this, in pixels, have no room for a number. */
const COLUMN = 40;
const BAR = 46;
const NARROW_BAR = 68;
const LEGS = 64;
const STANDING_HEIGHT = 300;

/** Bars made of parts that are added up; each part has a pattern or a place of its own besides its colour. */
export function stackedBars({ said, names, parts, standing }: StackedBars): Drawing {
  const longest = Math.max(1, ...names.map((_, bar) => parts.reduce((sum, { values }) => sum + (values[bar] ?? 0), 0)));
  return {
    said,
    height: (width) => (standing ? STANDING_HEIGHT : names.length * (width < NARROW ? NARROW_BAR : BAR) + LEGS),
    linkOf: (series, index) => parts[series]?.links[index] ?? null,
    option: (style, width) => {
      const narrow = width < NARROW;
      const room = narrow ? 112 : 190;
      const nameAxisOption = standing
        ? {
            ...nameAxis(style, names, 60),
            axisLabel: { color: style.text, fontSize: 11, interval: 0, rotate: width < 640 ? 90 : 0 },
          }
        : { ...nameAxis(style, names, room - 12), inverse: true };
      return {
        ...baseOption(style),
        legend: {
          top: 0,
          left: 0,
          itemWidth: 16,
          itemHeight: 12,
          itemGap: 12,
          selectedMode: false,
          textStyle: { color: style.text, fontSize: 12 },
        },
        grid: standing
          ? { left: 40, right: 8, top: narrow ? 84 : 58, bottom: width < 640 ? 58 : 28 }
          : { left: room, right: 16, top: narrow ? 58 : 36, bottom: 24 },
        ...(standing
          ? { xAxis: nameAxisOption, yAxis: numberAxis(style) }
          : { xAxis: { ...numberAxis(style), splitNumber: narrow ? 2 : 5 }, yAxis: nameAxisOption }),
        series: parts.map((part) => ({
          type: "bar" as const,
          name: escaped(part.name),
          stack: "all",
          barMaxWidth: standing ? 44 : 24,
          itemStyle: filled(style, style[part.colour], part.pattern),
          emphasis: { disabled: true },
          label: { position: "inside" as const, fontSize: 12, ...lettersOn(part, style) },
          data: part.values.map((value, bar) => ({
            value: value > 0 ? value : EMPTY,
            label: { show: value / longest >= ROOM && (!standing || width / names.length > COLUMN) },
            tooltip: { formatter: escaped(`${names[bar]}: ${part.name}, ${value}`) },
          })),
        })),
      };
    },
  };
}

/** Letters on a bar stand on a ground of their own where a pattern, or a colour that people chose, would run through them. */
function lettersOn({ colour, pattern }: StackedPart, style: ChartStyle) {
  if (pattern !== null || colour === "pale") {
    return { color: style.text, backgroundColor: style.paper, padding: [1, 3], borderRadius: 2 };
  }
  return { color: style.paper };
}
