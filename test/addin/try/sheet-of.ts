import { areaOf } from "../../../addin/host/model/area.ts";
import { type CellValue, typedInto, UNTOUCHED } from "../../../addin/host/model/cell.ts";
import type { Sheet } from "../../../addin/host/model/sheet.ts";
import { HostWorkbook } from "../../../addin/host/model/workbook.ts";
import { Calculator } from "../../../addin/try/calculation/calculator.ts";
import { dayNumber } from "../../../plan/calendar/civil-date.ts";

/** Excel's serial number of a day. */
export function serial(date: string): number {
  return dayNumber(date) + 25_569;
}

/** A workbook of one sheet, `P`, by the addresses of its cells: formulas begin with `=`, a result of before stands beside. */
export function sheetOf(cells: { readonly [at: string]: CellValue | readonly [string, CellValue] }) {
  const workbook = new HostWorkbook();
  const sheet = workbook.addSheet("P");
  for (const [at, content] of Object.entries(cells)) {
    const [typed, before] = Array.isArray(content) ? content : [content as CellValue, null];
    const cell = typedInto(UNTOUCHED, typed);
    const { top, left } = areaOf(at) ?? { top: 0, left: 0 };
    sheet.put(top, left, cell.formula === null ? cell : { ...cell, value: before });
  }
  return { workbook, sheet };
}

/** What a cell says. */
export function valueAt(sheet: Sheet, at: string): CellValue {
  const { top, left } = areaOf(at) ?? { top: 0, left: 0 };
  return sheet.cell(top, left).value;
}

/** What a formula gives in `Z1` beside some cells, on 20 November 2026. */
export function computed(formula: string, cells: { readonly [at: string]: CellValue } = {}): CellValue {
  const { workbook, sheet } = sheetOf({ ...cells, Z1: formula });
  const calculator = new Calculator(() => serial("2026-11-20"));
  calculator.recalculate(workbook);
  if (calculator.keepsAny) throw new Error(`not understood: ${formula}`);
  return valueAt(sheet, "Z1");
}
