import { dateOfDayNumber } from "../../plan/calendar/civil-date.ts";
import type { Cell } from "../host/model/cell.ts";

/** The day number (from 1970) of the day before the first of Excel's serial numbers. */
const SERIAL_ZERO = -25_569;

/** What a cell shows, near enough: dates, months, percentages and numbers as Brazil writes them. */
export function shownValue({ value, format }: Cell): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "VERDADEIRO" : "FALSO";
  if (typeof value !== "number") return value;
  if (/[dy]/i.test(format.replace(/"[^"]*"|\\./g, "")) && value > 0) return shownDate(value, format);
  if (format.includes("%")) return `${numberOf(value * 100, format)}%`;
  return numberOf(value, format);
}

function shownDate(serial: number, format: string): string {
  const [year, month, day] = dateOfDayNumber(Math.floor(serial) + SERIAL_ZERO).split("-");
  return /d/i.test(format) ? `${day}/${month}/${year}` : `${month}/${year}`;
}

function numberOf(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat("pt-BR", { ...digits, useGrouping: format.includes(",") }).format(value);
}

/** What somebody typed, as Excel takes it: numbers of either notation, everything else as text. */
export function typedValue(text: string): string | number {
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text.trim())) return text;
  return Number(text.trim().replaceAll(".", "").replace(",", "."));
}
