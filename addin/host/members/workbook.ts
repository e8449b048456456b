import { type ExcelClass, hostObject } from "../excel-class.ts";
import type { HostWorkbook } from "../model/workbook.ts";
import { applicationClass } from "./application.ts";
import { functionsClass } from "./functions.ts";
import { namedItemCollectionClass } from "./names.ts";
import { rangeClass } from "./range.ts";
import { settingCollectionClass } from "./settings.ts";
import { tableCollectionClass } from "./tables.ts";
import { worksheetCollectionClass } from "./worksheet-collection.ts";

/** `Excel.WorkbookProtection` */
export const workbookProtectionClass: ExcelClass<HostWorkbook> = {
  name: "WorkbookProtection",
  properties: { Protected: { since: "1.7", get: ({ isStructureProtected }) => isStructureProtected } },
  methods: {},
};

function activeCell({ active }: HostWorkbook) {
  if (active === null) return null;
  const { top, left } = active.selection;
  return hostObject(rangeClass, { sheet: active, area: { top, left, bottom: top, right: left } });
}

/** `Excel.Workbook`: where every path begins. */
export const workbookClass: ExcelClass<HostWorkbook> = {
  name: "Workbook",
  properties: {
    Application: { since: "1.1", get: (workbook) => hostObject(applicationClass, workbook) },
    Functions: { since: "1.2", get: (workbook) => hostObject(functionsClass, workbook) },
    Names: { since: "1.1", get: (workbook) => hostObject(namedItemCollectionClass, workbook) },
    Protection: { since: "1.7", get: (workbook) => hostObject(workbookProtectionClass, workbook) },
    ReadOnly: { since: "1.8", get: ({ readOnly }) => readOnly },
    Settings: { since: "1.4", get: (workbook) => hostObject(settingCollectionClass, workbook) },
    Tables: { since: "1.1", get: (workbook) => hostObject(tableCollectionClass, { workbook, sheet: null }) },
    Worksheets: { since: "1.1", get: (workbook) => hostObject(worksheetCollectionClass, workbook) },
  },
  methods: {
    GetActiveCell: { since: "1.7", call: activeCell },
    InsertWorksheetsFromBase64: {
      since: "1.13",
      writes: true,
      call: (_workbook, [base64], session) => session.insertSheets(String(base64)),
    },
  },
};
