import { type ExcelClass, hostObject } from "../excel-class.ts";
import { accessDenied } from "../excel-failure.ts";
import type { Area } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";

interface FormattedRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `Excel.FormatProtection` */
export const formatProtectionClass: ExcelClass<FormattedRange> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      since: "1.2",
      // Null where some cells of the range are locked and others are not.
      get: ({ sheet, area }) => {
        const locked = new Set(sheet.map(area, (cell) => cell.locked).flat());
        return locked.size === 1 ? locked.has(true) : null;
      },
      set: ({ sheet, area }, value) => {
        if (sheet.protection !== null) throw accessDenied();
        sheet.map(area, (cell, row, column) => sheet.put(row, column, { ...cell, locked: value === true }));
      },
    },
  },
  methods: {},
};

/** About so wide is a character of Calibri 11, by which files measure columns. */
const POINTS_A_CHARACTER = 5.5;

/** What the host does not draw is taken and forgotten. */
function undrawn(since: string) {
  return {
    since,
    get: () => null,
    set: ({ sheet }: FormattedRange) => {
      if (sheet.protection !== null && sheet.protection.options.allowFormatCells !== true) throw accessDenied();
    },
  };
}

/** `Excel.RangeFont` */
export const rangeFontClass: ExcelClass<FormattedRange> = {
  name: "RangeFont",
  properties: { Bold: undrawn("1.1"), Size: undrawn("1.1") },
  methods: {},
};

/** `Excel.RangeFormat` */
export const rangeFormatClass: ExcelClass<FormattedRange> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      since: "1.2",
      get: ({ sheet, area }) =>
        (sheet.look.columns.get(area.left)?.size ?? sheet.look.columnWidth) * POINTS_A_CHARACTER,
      set: ({ sheet, area }, width) => {
        if (sheet.protection !== null && sheet.protection.options.allowFormatColumns !== true) throw accessDenied();
        for (let column = area.left; column <= area.right; column += 1) {
          sheet.setColumn(column, { size: Number(width) / POINTS_A_CHARACTER });
        }
      },
    },
    Font: { since: "1.1", get: (target) => hostObject(rangeFontClass, target) },
    Protection: { since: "1.2", get: (target) => hostObject(formatProtectionClass, target) },
    VerticalAlignment: undrawn("1.1"),
    WrapText: undrawn("1.1"),
  },
  methods: {},
};
