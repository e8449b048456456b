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

/** `Excel.RangeFormat` */
export const rangeFormatClass: ExcelClass<FormattedRange> = {
  name: "RangeFormat",
  properties: { Protection: { since: "1.2", get: (target) => hostObject(formatProtectionClass, target) } },
  methods: {},
};
