import type ExcelJS from "exceljs";
import type { Cell, CellValue } from "../model/cell.ts";

const DAY = 86_400_000;
const EPOCH_1900 = 25_569;
const SHIFT_1904 = 1_462;

/** A cell of exceljs as the host holds it: what it says, how it shows it, whether it is locked. */
export function cellOf(cell: ExcelJS.Cell, date1904: boolean): Cell {
  const content = contentOf(cell.value, date1904);
  return { ...content, format: cell.numFmt ?? "General", locked: cell.protection?.locked ?? true };
}

type Content = Pick<Cell, "value" | "isError" | "formula">;

const NOTHING: Content = { value: null, isError: false, formula: null };

function contentOf(value: ExcelJS.CellValue, date1904: boolean): Content {
  if (value === null || value === undefined) return NOTHING;
  if (typeof value !== "object") return { ...NOTHING, value: value === "" ? null : value };
  if (value instanceof Date) return { ...NOTHING, value: serialOf(value, date1904) };
  if ("error" in value) return { ...NOTHING, value: value.error, isError: true };
  if ("richText" in value) return { ...NOTHING, value: value.richText.map(({ text }) => text).join("") };
  if ("hyperlink" in value) return contentOf(value.text as ExcelJS.CellValue, date1904);
  if ("formula" in value || "sharedFormula" in value) {
    const formula = "formula" in value && value.formula ? value.formula : "";
    return { ...resultOf(value.result as ExcelJS.CellValue, date1904), formula };
  }
  return NOTHING;
}

/** A formula's result, where an empty text is a result as well. */
function resultOf(result: ExcelJS.CellValue, date1904: boolean): Content {
  return result === "" ? { ...NOTHING, value: "" } : contentOf(result, date1904);
}

// exceljs makes dates of numbers with a date's format; a workbook holds serial numbers.
function serialOf(date: Date, date1904: boolean): number {
  return date.getTime() / DAY + EPOCH_1900 - (date1904 ? SHIFT_1904 : 0);
}

/** What exceljs writes for a cell of the host. */
export function valueToWrite({ value, isError, formula }: Cell): ExcelJS.CellValue {
  if (formula !== null) {
    return (value === null ? { formula } : { formula, result: plain(value, isError) }) as ExcelJS.CellFormulaValue;
  }
  return plain(value, isError);
}

function plain(value: CellValue, isError: boolean): ExcelJS.CellValue {
  return isError ? ({ error: value } as ExcelJS.CellErrorValue) : value;
}
