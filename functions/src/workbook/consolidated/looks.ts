import type { Fill, Font, Style } from "exceljs";
import { type Look, NUMBER_FORMATS, type NumberLook } from "../../../../plan/consolidation/tables/look.ts";

/** The colours of the workbook: the federal design system's blues, and words in colour for what is late. */
export const COLOURS = {
  navy: "FF071D41",
  blue: "FF1351B4",
  paleBlue: "FFEDF3FC",
  ink: "FF333333",
  muted: "FF555B65",
  line: "FFD5D9E0",
  white: "FFFFFFFF",
  wine: "FF8A1228",
  paleRed: "FFFBE3E4",
  amber: "FF6B4A00",
  paleAmber: "FFFFF3CD",
  green: "FF0B5D2A",
  paleGreen: "FFE3F5E1",
} as const;

/** What highlights are coloured in. */
export const TONES = {
  bad: { colour: COLOURS.wine, background: COLOURS.paleRed },
  careful: { colour: COLOURS.amber, background: COLOURS.paleAmber },
  good: { colour: COLOURS.green, background: COLOURS.paleGreen },
} as const;

export function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

export function font(size: number, argb: string, bold = false): Partial<Font> {
  return { name: "Calibri", family: 2, size, color: { argb }, bold };
}

/**
 * One object a look, shared by every cell that has it: exceljs knows a style again by its object and otherwise renders
 * it anew for each of a million cells. Never change them.
 */
export const LOOKS: { readonly [L in Look]: Partial<Style> } = {
  text: { alignment: { vertical: "top" } },
  wrapped: { alignment: { vertical: "top", wrapText: true } },
  count: number("count"),
  decimal: number("decimal"),
  share: number("share"),
  money: number("money"),
  points: number("points"),
  date: { ...number("date"), alignment: { vertical: "top", horizontal: "center" } },
  month: { ...number("month"), alignment: { vertical: "top", horizontal: "center" } },
  figure: number("figure"),
};

export const HEADER_LOOK: Partial<Style> = {
  font: font(11, COLOURS.white, true),
  fill: solid(COLOURS.navy),
  alignment: { vertical: "middle", wrapText: true },
};

/** Above numbers, which stand to the right. */
export const NUMBER_HEADER_LOOK: Partial<Style> = {
  ...HEADER_LOOK,
  alignment: { vertical: "middle", horizontal: "center", wrapText: true },
};

function number(format: NumberLook): Partial<Style> {
  return { numFmt: NUMBER_FORMATS[format], alignment: { vertical: "top", horizontal: "right", indent: 1 } };
}
