import { baseOption, type ChartStyle, type Drawing, filled, nameAxis, numberAxis } from "./chart-style.ts";
import { EMPTY, escaped } from "./share-bars.ts";

/** Several rows of columns on one axis of names. */
export interface SmallColumns {
  readonly said: string;
  /** One a column. */
  readonly names: readonly string[];
  /** Those that stand apart from the order of the others are drawn otherwise. */
  readonly apart: readonly boolean[];
  readonly rows: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly links: readonly (string | null)[];
  }[];
}

/** A row, and what of it is for its name and for the numbers on its columns. */
const ROW = 96;
const HEAD = 46;
/** A further line of a name, and how wide a letter of it is. */
const LINE = 16;
const LETTER = 7.2;
/** Above this width the names of the columns lie level. */
const LEVEL = 820;
const foot = (width: number) => (width < LEVEL ? 62 : 26);

/** A row of columns below the other, all on one scale, so that rows can be compared as well as columns. */
export function smallColumns({ said, names, apart, rows }: SmallColumns): Drawing {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  return {
    said,
    height: (width) => rows.length * rowHeight(rows, width) + foot(width),
    linkOf: (series, index) => rows[series]?.links[index] ?? null,
    option: (style, width) => ({
      ...baseOption(style),
      grid: rows.map((_, row) => ({
        left: 8,
        right: 8,
        top: (row + 1) * rowHeight(rows, width) - (ROW - HEAD),
        height: ROW - HEAD - 4,
      })),
      xAxis: rows.map((_, row) => ({
        ...nameAxis(style, names, 72),
        gridIndex: row,
        axisLabel: {
          show: row === rows.length - 1,
          interval: 0,
          color: style.text,
          fontSize: 11,
          rotate: width < LEVEL ? 60 : 0,
        },
      })),
      yAxis: rows.map(({ name }, row) => ({
        ...numberAxis(style),
        gridIndex: row,
        min: 0,
        max: most,
        name: linesOf(escaped(name), width).join("\n"),
        nameLocation: "end" as const,
        nameGap: 20,
        nameTextStyle: { align: "left" as const, color: style.text, fontSize: 12, fontWeight: "bold" as const },
        axisLabel: { show: false },
        splitLine: { show: false },
      })),
      series: rows.map(({ name, values }, row) => ({
        type: "bar" as const,
        name: escaped(name),
        xAxisIndex: row,
        yAxisIndex: row,
        barMaxWidth: 48,
        barCategoryGap: "20%",
        emphasis: { disabled: true },
        label: { show: true, position: "top" as const, color: style.text, fontSize: 11, distance: 2 },
        data: values.map((value, column) => ({
          value: value > 0 ? value : EMPTY,
          itemStyle: columnStyle(style, apart[column] === true),
          tooltip: { formatter: escaped(`${name}, ${names[column]}: ${value}`) },
        })),
      })),
    }),
  };
}

/** As high as the longest name needs. */
function rowHeight(rows: SmallColumns["rows"], width: number): number {
  const lines = Math.max(1, ...rows.map(({ name }) => linesOf(name, width).length));
  return ROW + (lines - 1) * LINE;
}

/** A name in lines that fit the width; a word is never broken. */
function linesOf(name: string, width: number): readonly string[] {
  const most = Math.floor((width - 16) / LETTER);
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.pop();
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length > most) lines.push(last, word);
    else lines.push(`${last} ${word}`);
  }
  return lines;
}

function columnStyle(style: ChartStyle, isApart: boolean) {
  return isApart ? filled(style, style.quiet, "stripes") : filled(style, style.main);
}
