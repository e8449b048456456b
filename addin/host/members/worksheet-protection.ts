import type { ExcelClass } from "../excel-class.ts";
import { accessDenied, ExcelFailure } from "../excel-failure.ts";
import type { ProtectionOptions, Sheet } from "../model/sheet.ts";

/** What a protected sheet allows when nothing is said. */
const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `Excel.WorksheetProtection` */
export const worksheetProtectionClass: ExcelClass<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    Options: { since: "1.2", get: (sheet) => sheet.protection?.options ?? DEFAULTS },
    Protected: { since: "1.2", get: (sheet) => sheet.protection !== null },
  },
  methods: {
    Protect: {
      since: "1.2",
      writes: true,
      call: (sheet, [options, password]) => {
        if (sheet.protection !== null) {
          throw new ExcelFailure("InvalidOperation", "The worksheet is protected already.");
        }
        sheet.protection = {
          options: { ...DEFAULTS, ...(options as ProtectionOptions | null) },
          password: String(password ?? ""),
        };
      },
    },
    Unprotect: {
      since: "1.2",
      writes: true,
      call: (sheet, [password]) => {
        if (sheet.protection === null) return;
        if (sheet.protection.password !== String(password ?? "")) throw accessDenied();
        sheet.protection = null;
      },
    },
  },
};
