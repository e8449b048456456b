import { formatDate } from "../../calendar/civil-date.ts";
import { formatMonth, monthOfDate } from "../../calendar/month.ts";
import type { GridCell } from "../grid.ts";
import { formatKind } from "./number-format.ts";
import { dateOfSerial } from "./serial.ts";

const KEPT_DIGITS = 15;

/** A number with a decimal comma and no more digits than Excel keeps (15). */
export function decimalComma(number: number): string {
  const all = String(number);
  const shown = all.length <= KEPT_DIGITS ? all : String(Number(number.toPrecision(KEPT_DIGITS)));
  return shown.replace(".", ",");
}

/** A number cell as a Brazilian Excel shows it, near enough for a person to recognise it. */
function shownNumber(cell: GridCell, number: number, date1904: boolean): string {
  if (cell.format === "General") return decimalComma(number);
  const kind = formatKind(cell.format);
  if (kind === "percent") return `${decimalComma(Number((number * 100).toPrecision(12)))}%`;
  const date = kind === "date" ? dateOfSerial(number, date1904) : null;
  if (date === null) return decimalComma(number);
  return /d/i.test(cell.format) ? formatDate(date) : formatMonth(monthOfDate(date));
}

/** A cell that holds no text as a person recognises it: `1234,5`, `31/03/2026`, `45%`, `VERDADEIRO`, `#REF!`, `=A1`. */
export function shown(cell: GridCell, date1904: boolean): string {
  if (cell.type === "uncalculated") return `=${cell.formula ?? ""}`;
  if (typeof cell.value === "number") return shownNumber(cell, cell.value, date1904);
  if (typeof cell.value === "boolean") return cell.value ? "VERDADEIRO" : "FALSO";
  return cell.value;
}
