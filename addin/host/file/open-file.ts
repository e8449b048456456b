import type ExcelJS from "exceljs";
import { areaOf } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Validation } from "../model/validation.ts";
import { HostWorkbook } from "../model/workbook.ts";
import { cellOf } from "./cell-content.ts";
import { lookOf } from "./look-content.ts";
import type { OpenedSheet, SheetInside, TableInside } from "./opened-sheet.ts";
import { protectionOf } from "./protection-content.ts";
import { savedBytes } from "./save-file.ts";
import { validationOf } from "./validation-content.ts";
import { documentSettingsOf, extensionParts, writeWithParts } from "./webextension-part.ts";

/** A workbook that came from a file and can become one again. */
export interface OpenFile {
  readonly workbook: HostWorkbook;
  /**
   * The file as it would be saved now. What exceljs does not know of is lost: charts, the lock on the workbook's
   * structure, names of anything but cells.
   */
  save(): Promise<Uint8Array>;
}

/**
 * Opens a workbook of the product's own. exceljs must never open a file that somebody sent: this room is for tests and
 * for trying the product out.
 */
export async function openFile(bytes: Uint8Array): Promise<OpenFile> {
  const { default: ExcelJS } = await import("exceljs");
  const file = new ExcelJS.Workbook();
  // Its types want the Buffer of a Node of long ago; any array of bytes will do.
  await file.xlsx.load(bytes as unknown as Parameters<typeof file.xlsx.load>[0]);
  const workbook = new HostWorkbook();
  workbook.date1904 = file.properties?.date1904 === true;
  const opened = file.worksheets.map((worksheet) => openSheet(workbook, worksheet));
  for (const { name, ranges } of file.definedNames.model) {
    const [range] = ranges;
    if (range !== undefined) workbook.addName(name, `=${range}`);
  }
  const parts = await extensionParts(bytes);
  if (parts) {
    workbook.documentSettings = documentSettingsOf(parts);
    writeWithParts(file, parts, () => workbook.documentSettings);
  }
  workbook.active =
    workbook.sheets[(file.views as typeof file.views | undefined)?.[0]?.activeTab ?? 0] ?? workbook.sheets[0] ?? null;
  return { workbook, save: () => savedBytes(file, workbook, opened) };
}

function openSheet(workbook: HostWorkbook, worksheet: ExcelJS.Worksheet): OpenedSheet {
  const sheet = workbook.addSheet(worksheet.name);
  const inside = worksheet as unknown as SheetInside;
  sheet.visibility = VISIBILITIES[worksheet.state];
  sheet.protection = protectionOf(inside.sheetProtection);
  sheet.conditionalFormats = inside.conditionalFormattings ?? [];
  sheet.look = lookOf(worksheet);
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      // The other cells of a merged one repeat what the first says.
      const isSlave = cell.isMerged && cell.master.address !== cell.address;
      const held = cellOf(cell, workbook.date1904);
      sheet.put(
        Number(cell.row),
        Number(cell.col),
        isSlave ? { ...held, value: null, isError: false, formula: null } : held,
      );
    });
  });
  openValidations(sheet, inside);
  for (const entry of inside.getTables()) {
    const { table } = (Array.isArray(entry) ? entry[0] : entry) as { readonly table: TableInside };
    const area = areaOf(table.tableRef);
    const columns = table.columns.map(({ name }) => name);
    if (area) workbook.addTable(table.name, sheet, area, columns, table.totalsRow === true);
  }
  // Nothing, whatever the types say, where the file does not say how it is seen.
  const view = (worksheet.views as ExcelJS.Worksheet["views"] | null)?.[0];
  const cursor = areaOf((view && "activeCell" in view && view.activeCell) || "A1");
  if (cursor) sheet.selection = cursor;
  return {
    sheet,
    worksheet,
    cells: new Map(sheet.cells),
    validations: new Map(sheet.validations),
    protection: sheet.protection,
  };
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function openValidations(sheet: Sheet, { dataValidations }: SheetInside): void {
  // exceljs repeats a column's validation cell by cell; one object for equal ones is quick to compare.
  const known = new Map<string, Validation>();
  for (const [address, file] of Object.entries(dataValidations.model)) {
    const area = areaOf(address.replace(/^range:/, ""));
    if (!area || !file) continue;
    const written = JSON.stringify(file);
    const validation = known.get(written) ?? validationOf(file);
    known.set(written, validation);
    sheet.setValidation(area, validation);
  }
}
