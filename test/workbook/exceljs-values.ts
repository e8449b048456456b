import type { Cell, CellValue, Workbook } from "exceljs";
import { address } from "../../plan/workbook/address.ts";

/** What a cell holds, in words that two readers can be compared in. */
export interface SeenCell {
  readonly value: string | number | boolean;
  readonly format: string;
  /** Null without a formula. */
  readonly formula: string | null;
}

/** Every cell that exceljs sees something in, sheet by sheet, by address. */
export async function seenByExceljs(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadonlyMap<string, SeenCell>>> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, cellsOf(workbook, sheet.id)]));
}

function cellsOf(workbook: Workbook, id: number): ReadonlyMap<string, SeenCell> {
  const cells = new Map<string, SeenCell>();
  workbook.getWorksheet(id)?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const seen = seenCell(cell);
      if (seen !== null) cells.set(address(Number(cell.row), Number(cell.col)), seen);
    });
  });
  return cells;
}

function seenCell(cell: Cell): SeenCell | null {
  const { value } = cell;
  const format = cell.numFmt ?? "General";
  if (value !== null && typeof value === "object" && ("formula" in value || "sharedFormula" in value)) {
    const formula = "formula" in value && value.formula !== undefined ? value.formula : "";
    return { value: plain(value.result ?? null, cell) ?? "", format, formula };
  }
  const seen = plain(value, cell);
  return seen === null || seen === "" ? null : { value: seen, format, formula: null };
}

function plain(value: CellValue, cell: Cell): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date || Object.prototype.toString.call(value) === "[object Date]") {
    return serial(value as Date);
  }
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) {
    const { text } = value as { text: string | { richText: { text: string }[] } };
    return typeof text === "string" ? text : text.richText.map((run) => run.text).join("");
  }
  throw new Error(`exceljs gives something unknown at ${cell.address}`);
}

/** exceljs turns numbers with a date format into dates; this turns them back, to the millisecond it keeps. */
function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}
