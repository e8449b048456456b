import { civilDate } from "../../plan/calendar/civil-date.ts";
import type { Cell } from "../host/model/cell.ts";
import { daysFromCivil } from "../host/model/date-serial.ts";
import { formattedNumber, isDateFormat } from "./number-format.ts";

/** What a cell shows: texts as they are, numbers in its format. */
export function shownText({ value, format }: Pick<Cell, "value" | "format">): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "VERDADEIRO" : "FALSO";
  return typeof value === "number" ? formattedNumber(value, format) : value;
}

/** What stands in a cell when somebody begins to change it: a formula, a day in full, a number with all its digits. */
export function editedText({ value, format, formula }: Cell): string {
  if (formula !== null) return `=${formula}`;
  if (typeof value !== "number") return shownText({ value, format });
  if (isDateFormat(format) && value > 0) return formattedNumber(value, "dd/mm/yyyy");
  return String(value).replace(".", ",");
}

/** What somebody typed, as Excel in Brazil takes it: numbers, percentages, reais, and in a cell for days these. */
export function typedValue(text: string, format: string): string | number | boolean {
  const typed = text.trim();
  if (format === "@" || typed === "") return text;
  if (/^(verdadeiro|falso)$/i.test(typed)) return typed.toLowerCase() === "verdadeiro";
  const number = numberIn(typed.replace(/^R\$\s*/, ""));
  if (number !== null) return number;
  return (isDateFormat(format) ? serialIn(typed) : null) ?? text;
}

function numberIn(text: string): number | null {
  const match = /^(-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?)\s*(%?)$/.exec(text);
  if (!match) return null;
  const number = Number((match[1] ?? "").replaceAll(".", "").replace(",", "."));
  return match[2] === "%" ? number / 100 : number;
}

/** `31/12/2026`, `31/12/26`, `12/2026` and `12/26`; a month is its first day. */
function serialIn(text: string): number | null {
  const [year, month, day = 1] = text.split("/").reverse().map(Number);
  if (!/^(\d{1,2}\/)?\d{1,2}\/(\d{2}|\d{4})$/.test(text) || year === undefined || month === undefined) return null;
  const full = year < 100 ? 2000 + year : year;
  return civilDate(full, month, day) === null ? null : daysFromCivil(full, month, day, false);
}
