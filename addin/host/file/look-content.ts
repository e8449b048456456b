import type ExcelJS from "exceljs";
import { cellKey } from "../../../plan/workbook/grid.ts";
import { areaOf } from "../model/area.ts";
import { type CellLook, type ConditionalLook, PLAIN_LOOK, type SheetLook, type Track } from "../model/sheet-look.ts";
import type { SheetInside } from "./opened-sheet.ts";

/** How a sheet of exceljs looks. Colours of a theme are passed over: the form has none. */
export function lookOf(worksheet: ExcelJS.Worksheet): SheetLook {
  const columns = new Map<number, Track>();
  for (let number = 1; number <= worksheet.columnCount; number += 1) {
    const { width, hidden } = worksheet.getColumn(number);
    columns.set(number, { size: width ?? null, hidden });
  }
  const rows = new Map<number, Track>();
  const cells = new Map<number, CellLook>();
  const links = new Map<number, string>();
  const known = new Map<string, CellLook>();
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    rows.set(number, { size: row.height ?? null, hidden: row.hidden });
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const look = cellLookOf(cell.style);
      const written = JSON.stringify(look);
      cells.set(cellKey(number, column), known.get(written) ?? look);
      if (!known.has(written)) known.set(written, look);
      if (cell.hyperlink) links.set(cellKey(number, column), cell.hyperlink);
    });
  });
  // Nothing, whatever the types say, where the file does not say how it is seen.
  const view = (worksheet.views as ExcelJS.Worksheet["views"] | null)?.[0];
  const isFrozen = view?.state === "frozen";
  return {
    columns,
    rows,
    cells,
    links,
    columnWidth: worksheet.properties.defaultColWidth ?? PLAIN_LOOK.columnWidth,
    rowHeight: worksheet.properties.defaultRowHeight ?? PLAIN_LOOK.rowHeight,
    merged: worksheet.model.merges.flatMap((range) => areaOf(range) ?? []),
    frozen: { rows: (isFrozen && view.ySplit) || 0, columns: (isFrozen && view.xSplit) || 0 },
    hasGridLines: view?.showGridLines !== false,
    conditions: conditionsOf((worksheet as unknown as SheetInside).conditionalFormattings ?? []),
  };
}

/** A conditional format as exceljs keeps it. */
interface FileCondition {
  readonly ref: string;
  readonly rules: readonly (ExcelJS.ConditionalFormattingRule & { readonly formulae?: readonly unknown[] })[];
}

function conditionsOf(formats: readonly unknown[]): readonly ConditionalLook[] {
  return (formats as readonly FileCondition[])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((one, other) => one.rule.priority - other.rule.priority)
    .flatMap(({ ref, rule: { type, formulae = [], style } }) => {
      const area = areaOf(ref);
      const [formula] = formulae;
      if (type !== "expression" || !area || typeof formula !== "string") return [];
      const { fill, font } = style ?? {};
      const ground = fill?.type === "pattern" ? colourOf(fill.bgColor) : null;
      return { area, formula, fill: ground, colour: colourOf(font?.color), bold: font?.bold === true };
    });
}

function cellLookOf({ font, fill, alignment, border }: Partial<ExcelJS.Style>): CellLook {
  const { horizontal, vertical = "bottom" } = alignment ?? {};
  const line = (side: Partial<ExcelJS.Border> | undefined) =>
    side?.style ? (colourOf(side.color) ?? "#000000") : null;
  return {
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? colourOf(fill.fgColor) : null,
    colour: colourOf(font?.color),
    size: font?.size ?? null,
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline !== undefined && font.underline !== false && font.underline !== "none",
    horizontal: horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : null,
    vertical: vertical === "top" || vertical === "middle" ? vertical : "bottom",
    wraps: alignment?.wrapText === true,
    indent: alignment?.indent ?? 0,
    lines: {
      top: line(border?.top),
      right: line(border?.right),
      bottom: line(border?.bottom),
      left: line(border?.left),
    },
  };
}

function colourOf(colour: Partial<ExcelJS.Color> | undefined): string | null {
  return colour?.argb ? `#${colour.argb.slice(-6).toLowerCase()}` : null;
}
