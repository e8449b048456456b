import { formatDate } from "../calendar/civil-date.ts";
import { formatMonth } from "../calendar/month.ts";
import { formatQuarter } from "../calendar/quarter.ts";
import type { MessageValue } from "../rules/rule.ts";
import type { Language } from "./catalogue.ts";

/** Longer than any words of the form that a message takes in. */
const LONGEST_TEXT = 100;
/** Long enough for every drop-down; only what a deleted sheet takes with it is longer. */
const LONGEST_LIST = 10;
const SHOWN_OF_LONGER = 5;
const MOST_DECIMALS = 6;
/** What arithmetic on fractions may leave behind, and nobody typed. */
const CRUMB = 1e-9;
const ENGLISH_MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * A value as the readers of a language write it. Portuguese: `1.234,56`, `R$ 10,00`, `45,5%`, `03/2026`, `31/03/2026`,
 * `3º trim. (set.) 2026`. English: `1,234.56`, `R$ 10.00`, `45.5%`, `March 2026`, `31 March 2026`, `Q3 2026`. Texts
 * longer than 100 characters and lists longer than ten are cut: what people typed may fill a cell, what they deleted a
 * sheet.
 */
export function writeValue(value: MessageValue, language: Language): string {
  if (typeof value === "string") return shortened(value);
  if (typeof value === "number") return writeNumber(value, decimalsOf(value), language);
  if ("list" in value) return writeList(value.list, language);
  if ("percent" in value) return `${writeNumber(value.percent * 100, hasTenths(value.percent) ? 1 : 0, language)}%`;
  if ("money" in value) return `R$ ${writeNumber(value.money, 2, language)}`;
  if ("month" in value) return language === "en" ? englishMonth(value.month) : formatMonth(value.month);
  if ("date" in value) {
    if (language !== "en") return formatDate(value.date);
    return `${Number(value.date.slice(8, 10))} ${englishMonth(value.date.slice(0, 7))}`;
  }
  return language === "en" ? `${value.quarter.slice(5)} ${value.quarter.slice(0, 4)}` : formatQuarter(value.quarter);
}

function writeNumber(value: number, decimals: number, language: Language): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const [thousands, point] = language === "en" ? [",", "."] : [".", ","];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}

/**
 * None for a whole number, else as many as the number has, from two to six: a message that says that 100,001 passes 100
 * must not write it 100,00.
 */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  let decimals = 2;
  while (decimals < MOST_DECIMALS && Math.abs(Number(value.toFixed(decimals)) - value) > CRUMB) decimals++;
  return decimals;
}

function hasTenths(share: number): boolean {
  return Math.round(share * 1000) % 10 !== 0;
}

function englishMonth(month: string): string {
  return `${ENGLISH_MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

function writeList(texts: readonly string[], language: Language): string {
  const and = language === "en" ? " and " : " e ";
  if (texts.length > LONGEST_LIST) {
    const rest = texts.length - SHOWN_OF_LONGER;
    return `${texts.slice(0, SHOWN_OF_LONGER).join(", ")}${and}${language === "en" ? `${rest} more` : `mais ${rest}`}`;
  }
  return texts.length < 2 ? (texts[0] ?? "") : `${texts.slice(0, -1).join(", ")}${and}${texts[texts.length - 1]}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1).trimEnd()}…` : line;
}
