import { twoDigits } from "../../plan/calendar/civil-date.ts";
import { civilOfSerial } from "./civil-serial.ts";

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number as Excel shows it in Brazil, for the codes that the form has: digits, thousands, percentages, days and
 * months, words in quotes, and sections for negative numbers and zero.
 */
export function formattedNumber(value: number, format: string): string {
  if (format === "General" || format === "@" || format === "") return digits(value, 0, 9, false);
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const section = sections[value < 0 ? 1 : value === 0 ? 2 : 0];
  if (section === undefined) return (value < 0 ? "-" : "") + formattedSection(Math.abs(value), sections[0] ?? "");
  // A section for negative numbers says itself how they are told apart.
  return section === "" ? "" : formattedSection(sections[1] === section ? Math.abs(value) : value, section);
}

/** Whether a format shows days, months or years. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\\./g, ""));
}

function formattedSection(value: number, section: string): string {
  if (isDateFormat(section)) return formattedDate(value, section);
  const code = /[#0?][#0?.,]*/.exec(section.replace(/"[^"]*"|\\./g, (words) => " ".repeat(words.length)));
  if (!code) return wordsOf(section);
  const [, fraction = ""] = code[0].split(".");
  const least = fraction.replaceAll("#", "").length;
  const shown = digits(section.includes("%") ? value * 100 : value, least, fraction.length, code[0].includes(","));
  return wordsOf(section.slice(0, code.index)) + shown + wordsOf(section.slice(code.index + code[0].length));
}

function formattedDate(serial: number, section: string): string {
  const { year, month, day } = civilOfSerial(serial);
  const parts: { readonly [code: string]: string } = {
    yyyy: String(year),
    yy: twoDigits(year % 100),
    mm: twoDigits(month),
    m: String(month),
    dd: twoDigits(day),
    d: String(day),
  };
  return wordsOf(section.replace(/yyyy|yy|mm?|dd?/gi, (code) => parts[code.toLowerCase()] ?? code));
}

function wordsOf(code: string): string {
  return code.replace(/\[[^\]]*\]|_./g, "").replace(/"([^"]*)"|\\(.)/g, "$1$2");
}

function digits(value: number, least: number, most: number, grouped: boolean): string {
  const key = `${least}-${most}-${grouped}`;
  const known = formatters.get(key);
  const formatter =
    known ??
    new Intl.NumberFormat("pt-BR", { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: grouped });
  if (!known) formatters.set(key, formatter);
  return formatter.format(value);
}
