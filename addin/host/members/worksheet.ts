import { type ExcelClass, HostObject, hostObject } from "../excel-class.ts";
import { ExcelFailure, invalidArgument, itemNotFound } from "../excel-failure.ts";
import { areaOf } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";
import type { HostWorkbook } from "../model/workbook.ts";
import type { Session } from "../session.ts";
import { chartCollectionClass } from "./charts.ts";
import { type RangeTarget, rangeClass } from "./range.ts";
import { worksheetProtectionClass } from "./worksheet-protection.ts";

export interface WorksheetTarget {
  readonly workbook: HostWorkbook;
  readonly sheet: Sheet;
}

/** `Excel.WorksheetFreezePanes` */
export const freezePanesClass: ExcelClass<Sheet> = {
  name: "WorksheetFreezePanes",
  properties: {},
  methods: {
    FreezeAt: {
      since: "1.7",
      writes: true,
      call: (sheet, [area]) => {
        const frozen = area instanceof HostObject ? (area.target as RangeTarget).area : areaOf(String(area));
        if (!frozen) throw invalidArgument();
        sheet.look = { ...sheet.look, frozen: { rows: frozen.bottom, columns: frozen.right } };
      },
    },
  },
};

/** `Excel.Worksheet` */
export const worksheetClass: ExcelClass<WorksheetTarget> = {
  name: "Worksheet",
  id: ({ sheet }) => sheet.id,
  properties: {
    Charts: { since: "1.1", get: (target) => hostObject(chartCollectionClass, target) },
    FreezePanes: { since: "1.7", get: ({ sheet }) => hostObject(freezePanesClass, sheet) },
    Id: { since: "1.1", get: ({ sheet }) => sheet.id },
    Name: { since: "1.1", get: ({ sheet }) => sheet.name },
    Position: { since: "1.1", get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet) },
    Protection: { since: "1.2", get: (target) => hostObject(worksheetProtectionClass, target.sheet) },
    Tables: { since: "1.1", get: (target, session) => session.objectOf("TableCollection", target) },
    Visibility: { since: "1.1", get: ({ sheet }) => sheet.visibility },
  },
  methods: {
    Activate: { since: "1.1", call: activate },
    Delete: {
      since: "1.1",
      writes: true,
      call: ({ workbook, sheet }) => {
        if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
          throw new ExcelFailure("InvalidOperation", "A workbook must contain at least one visible worksheet.");
        }
        workbook.removeSheet(sheet);
      },
    },
    GetNextOrNullObject: {
      since: "1.5",
      call: ({ workbook, sheet }, [visibleOnly]) =>
        nextSheet(workbook, workbook.sheets.indexOf(sheet), visibleOnly === true),
    },
    GetRange: { since: "1.1", call: ({ sheet }, [text]) => hostObject(rangeClass, { sheet, area: areaIn(text) }) },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: ({ sheet }, [valuesOnly]) => {
        const area = sheet.usedArea(valuesOnly === true);
        return area && hostObject(rangeClass, { sheet, area });
      },
    },
    // How the library asks for a sheet again in a later batch, whatever sheet it was reached from.
    _GetSheetById: {
      since: "1.5",
      call: ({ workbook }, [id]) => {
        const sheet = workbook.sheet(String(id));
        if (!sheet) throw itemNotFound();
        return hostObject(worksheetClass, { workbook, sheet });
      },
    },
  },
};

function areaIn(text: unknown) {
  const area = areaOf(text === undefined || text === null || text === "" ? "A1:XFD1048576" : String(text));
  if (!area) throw invalidArgument();
  return area;
}

function activate({ workbook, sheet }: WorksheetTarget, _args: readonly unknown[], session: Session): void {
  if (sheet.visibility !== "Visible") {
    throw new ExcelFailure("InvalidOperation", "The operation is not allowed: the worksheet is hidden.");
  }
  if (workbook.active === sheet) return;
  workbook.active = sheet;
  session.emit("activated", { worksheetId: sheet.id });
}

/** The sheet after this place in the order of the tabs; null when there is none. */
export function nextSheet(workbook: HostWorkbook, index: number, visibleOnly: boolean) {
  const sheet = workbook.sheets.slice(index + 1).find(({ visibility }) => !visibleOnly || visibility === "Visible");
  return sheet ? hostObject(worksheetClass, { workbook, sheet }) : null;
}
