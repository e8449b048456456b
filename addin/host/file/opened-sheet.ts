import type ExcelJS from "exceljs";
import type { Cell } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Validation } from "../model/validation.ts";
import type { FileProtection } from "./protection-content.ts";

/** What exceljs keeps of a sheet beyond what its types tell. */
export interface SheetInside {
  sheetProtection?: FileProtection | null;
  dataValidations: { model: { [address: string]: ExcelJS.DataValidation | undefined } };
  conditionalFormattings?: readonly unknown[];
  getTables(): readonly (readonly [unknown] | { readonly table: TableInside })[];
}

/** A table as exceljs keeps it. */
export interface TableInside {
  readonly name: string;
  readonly tableRef: string;
  readonly totalsRow?: boolean;
  readonly columns: readonly { readonly name: string }[];
}

/** What a sheet held when it was opened, so that saving touches only what was changed since. */
export interface OpenedSheet {
  readonly sheet: Sheet;
  readonly worksheet: ExcelJS.Worksheet;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly validations: ReadonlyMap<number, Validation>;
  readonly protection: Sheet["protection"];
}
