import type ExcelJS from "exceljs";
import { type CellFormat, cellFormat } from "../../../../plan/form/cell-format.ts";
import type { FieldType } from "../../../../plan/form/declaration.ts";
import { type Colour, palette } from "./palette.ts";

const FONT = "Calibri";

/** How a kind of cell looks, ready to be given to cells (exceljs shares equal styles in the file). */
export type CellStyle = Partial<ExcelJS.Style>;

export const styles = {
  title: text({ size: 16, bold: true, color: palette.heading }, { vertical: "middle" }),
  subtitle: text({ color: palette.muted }, { vertical: "middle" }),
  heading: {
    ...text({ size: 12, bold: true, color: palette.heading }, { vertical: "bottom" }),
    border: { bottom: { style: "thin", color: { argb: palette.heading } } },
  },
  official: text({}, { vertical: "middle", wrapText: true }),
  help: text({ italic: true, color: palette.muted }, { vertical: "middle", wrapText: true }),
  list: text({}, { vertical: "middle", horizontal: "left", wrapText: true, indent: 1 }),
  /** A label at the head of a row of fields. */
  rowLabel: {
    ...text({ color: palette.body }, { vertical: "middle", horizontal: "left", wrapText: true, indent: 1 }),
    fill: ground(palette.locked),
    border: box(),
  },
  label: text({ bold: true, color: palette.heading }, { vertical: "middle", wrapText: true }),
  /** A label beside a text of many lines. */
  topLabel: text({ bold: true, color: palette.heading }, { vertical: "top", wrapText: true }),
  header: {
    ...text({ bold: true, color: palette.heading }, { vertical: "middle", horizontal: "center", wrapText: true }),
    fill: ground(palette.header),
    border: box(),
  },
  link: text({ color: palette.link, underline: true }, { vertical: "middle", indent: 1 }),
  nextStep: text({ size: 12, bold: true, color: palette.link, underline: true }, { vertical: "middle" }),
  back: text({ size: 9, color: palette.link, underline: true }, { vertical: "middle" }),
} as const satisfies { readonly [style: string]: CellStyle };

/** What a cell shows otherwise than its type does. */
export type Look = Partial<Pick<CellFormat, "numFmt" | "horizontal">> & { readonly vertical?: "top" };

/** A cell that people fill in: light yellow, unlocked. */
export function inputStyle(type: FieldType, look: Look = {}): CellStyle {
  return valueStyle(type, palette.input, false, look);
}

/** A cell that the form or the system fills in: light grey, locked. */
export function lockedStyle(type: FieldType, look: Look = {}): CellStyle {
  return valueStyle(type, palette.locked, true, look);
}

function valueStyle(type: FieldType, colour: Colour, locked: boolean, look: Look): CellStyle {
  const format = cellFormat(type);
  const horizontal = look.horizontal ?? format.horizontal;
  return {
    ...text(
      {},
      {
        vertical: look.vertical ?? "middle",
        horizontal,
        wrapText: true,
        ...(horizontal === "center" ? {} : { indent: 1 }),
      },
    ),
    numFmt: look.numFmt ?? format.numFmt,
    fill: ground(colour),
    border: box(),
    protection: { locked },
  };
}

/** The look of a conditional format: words in a colour on a ground. */
export function emphasis(colour: Colour, on: Colour): CellStyle {
  return {
    font: { bold: true, color: { argb: colour } },
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: on } },
  };
}

function text(
  font: { size?: number; bold?: boolean; italic?: boolean; underline?: boolean; color?: Colour },
  alignment: Partial<ExcelJS.Alignment>,
): { font: Partial<ExcelJS.Font>; alignment: Partial<ExcelJS.Alignment> } {
  const { size = 11, color = palette.body, ...shape } = font;
  return { font: { name: FONT, family: 2, size, color: { argb: color }, ...shape }, alignment };
}

function ground(colour: Colour): ExcelJS.Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: colour } };
}

function box(): Partial<ExcelJS.Borders> {
  const line = { style: "thin", color: { argb: palette.rule } } as const;
  return { top: line, left: line, bottom: line, right: line };
}
