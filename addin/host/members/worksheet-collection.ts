import { type ExcelClass, hostObject } from "../excel-class.ts";
import { accessDenied, ExcelFailure, itemNotFound } from "../excel-failure.ts";
import type { HostWorkbook } from "../model/workbook.ts";
import { eventMethods } from "./events.ts";
import { nextSheet, worksheetClass } from "./worksheet.ts";

/** `Excel.WorksheetCollection` */
export const worksheetCollectionClass: ExcelClass<HostWorkbook> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map((sheet) => hostObject(worksheetClass, { workbook, sheet })),
  item: (workbook, key) => worksheetNamed(workbook, key) ?? notThere(),
  properties: {},
  methods: {
    ...eventMethods("changed", "DataChanged", "1.9"),
    ...eventMethods("activated", "Activated", "1.7"),
    ...eventMethods("selectionChanged", "SelectionChanged", "1.9"),
    Add: {
      since: "1.1",
      writes: true,
      call: (workbook, [name]) => {
        if (workbook.isStructureProtected) throw accessDenied();
        if (workbook.sheet(String(name))) {
          throw new ExcelFailure("InvalidArgument", "A sheet of this name is there already.");
        }
        return hostObject(worksheetClass, { workbook, sheet: workbook.addSheet(String(name)) });
      },
    },
    GetActiveWorksheet: {
      since: "1.1",
      call: (workbook) => (workbook.active ? hostObject(worksheetClass, { workbook, sheet: workbook.active }) : null),
    },
    GetFirst: {
      since: "1.5",
      call: (workbook, [visibleOnly]) => nextSheet(workbook, -1, visibleOnly === true) ?? notThere(),
    },
    GetItemOrNullObject: { since: "1.4", call: (workbook, [key]) => worksheetNamed(workbook, key) },
  },
};

function worksheetNamed(workbook: HostWorkbook, key: unknown) {
  const sheet = workbook.sheet(String(key));
  return sheet && hostObject(worksheetClass, { workbook, sheet });
}

function notThere(): never {
  throw itemNotFound();
}
