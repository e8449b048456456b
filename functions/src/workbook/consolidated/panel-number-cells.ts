import type { Style, Worksheet } from "exceljs";
import type { NumberTable } from "../../../../plan/consolidation/panel/panel-numbers.ts";
import { NO_DATA } from "../../../../plan/consolidation/tables/column.ts";
import { COLOURS, font, solid } from "./looks.ts";
import { across, HALF, numberFormat, put } from "./panel-cells.ts";
import type { NumberPlace } from "./panel-charts.ts";

/** Writes the numbers of a chart below its title, half the panel wide, and returns where charts find them. */
export function writeNumberTable(worksheet: Worksheet, row: number, column: number, table: NumberTable): NumberPlace {
  // Values take a column each, the label what is left of the half.
  const lastLabel = column + HALF - table.headers.length;
  across(worksheet, row, column, column + HALF - 1, table.title, { font: font(11, COLOURS.ink, true) });
  const headed = { fill: solid(COLOURS.navy), font: font(10, COLOURS.white, true) };
  worksheet.getRow(row + 1).height = 28;
  for (const [index, header] of table.headers.entries()) {
    const horizontal = index === 0 ? "left" : "right";
    const alignment = { vertical: "middle", wrapText: true, indent: 1, horizontal } as const;
    if (index === 0) across(worksheet, row + 1, column, lastLabel, header, { ...headed, alignment });
    else put(worksheet, row + 1, lastLabel + index, header, { ...headed, alignment });
  }
  const lined = {
    font: font(10, COLOURS.ink),
    border: { bottom: { style: "thin", color: { argb: COLOURS.line } } },
  } satisfies Partial<Style>;
  for (const [index, { label, values }] of table.rows.entries()) {
    const at = row + 2 + index;
    across(worksheet, at, column, lastLabel, label, { ...lined, alignment: { horizontal: "left", indent: 1 } });
    for (const [offset, value] of values.entries()) {
      const numFmt = numberFormat(table.looks[offset] ?? "count");
      put(worksheet, at, lastLabel + 1 + offset, value ?? NO_DATA, {
        ...lined,
        numFmt,
        alignment: { horizontal: "right", indent: 1 },
      });
    }
  }
  if (table.rows.length === 0) {
    const style = { ...lined, alignment: { horizontal: "left", indent: 1 } } as const;
    across(worksheet, row + 2, column, column + HALF - 1, table.whenEmpty, style);
  }
  return { headerRow: row + 1, labelColumn: column, firstValueColumn: lastLabel + 1 };
}
