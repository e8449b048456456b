import type ExcelJS from "exceljs";
import { address } from "../../../plan/workbook/address.ts";
import { MAX_COLUMN } from "../../../plan/workbook/grid.ts";
import type { HostWorkbook } from "../model/workbook.ts";
import { valueToWrite } from "./cell-content.ts";
import { saveMadeSheets } from "./made-sheets.ts";
import type { OpenedSheet, SheetInside } from "./opened-sheet.ts";
import { protectionToWrite } from "./protection-content.ts";
import { validationToWrite } from "./validation-content.ts";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The file with what was changed since it was opened. */
export async function savedBytes(
  file: ExcelJS.Workbook,
  workbook: HostWorkbook,
  opened: readonly OpenedSheet[],
): Promise<Uint8Array> {
  for (const sheet of opened) saveSheet(sheet);
  saveMadeSheets(file, workbook, opened);
  const { active } = workbook;
  const [view] = file.views ?? [];
  if (view && active) view.activeTab = workbook.sheets.indexOf(active);
  // The host computes nothing, so that whoever opens the file next must.
  file.calcProperties.fullCalcOnLoad = true;
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function saveSheet({ sheet, worksheet, cells, validations, protection }: OpenedSheet): void {
  if (worksheet.name !== sheet.name) worksheet.name = sheet.name;
  worksheet.state = VISIBILITIES[sheet.visibility];
  for (const [key, cell] of sheet.cells) {
    const before = cells.get(key);
    if (before === cell) continue;
    const saved = worksheet.getCell(Math.floor(key / MAX_COLUMN), (key % MAX_COLUMN) + 1);
    const isSameContent =
      before?.value === cell.value && before.formula === cell.formula && before.isError === cell.isError;
    if (!isSameContent) {
      const written = valueToWrite(cell);
      // A formula that was computed anew keeps what else the file says of it: that it is an array's.
      saved.value =
        before?.formula === cell.formula && cell.formula !== null ? withResult(saved.value, written) : written;
    }
    if (before?.format !== cell.format) saved.numFmt = cell.format;
    if (before?.locked !== cell.locked) saved.protection = { ...saved.protection, locked: cell.locked };
  }
  const inside = worksheet as unknown as SheetInside;
  if (sheet.protection !== protection) {
    inside.sheetProtection = sheet.protection === null ? null : protectionToWrite(sheet.protection);
  }
  const keys = new Set([...sheet.validations.keys(), ...validations.keys()]);
  for (const key of keys) {
    const now = sheet.validations.get(key);
    if (now === validations.get(key)) continue;
    const at = address(Math.floor(key / MAX_COLUMN), (key % MAX_COLUMN) + 1);
    inside.dataValidations.model[at] = now && validationToWrite(now);
  }
}

function withResult(saved: ExcelJS.CellValue, written: ExcelJS.CellValue): ExcelJS.CellValue {
  return { ...(saved as ExcelJS.CellFormulaValue), ...(written as ExcelJS.CellFormulaValue) };
}
