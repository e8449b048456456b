import type { GridCell } from "../grid.ts";
import { formatKind } from "./number-format.ts";
import { type Outcome, unreadable, value } from "./outcome.ts";

export type Measure = "count" | "money" | "decimal";

/** Opening bracket, sign, currency, sign, digits, sign behind, percent, closing bracket. */
const PATTERN = /^(\()?\s*([-−–+])?\s*(R\$)?\s*([-−–+])?\s*([\d., ]*\d)\s*([-−–])?\s*(%)?\s*(\))?$/i;

/** Longer text is no number; the pattern would be slow on long runs of spaces. */
const LONGEST = 60;

const SPACED_THOUSANDS = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const BRAZILIAN = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const ONE_GROUP_OF_THREE = /^[1-9]\d{0,2}[.,]\d{3}$/;
const DECIMAL = /^\d*[.,]\d+$/;

/**
 * A number as people type it: `1.234,56`, `1234.56`, `R$ 1.234,56`, `(1.234,50)` and `10-` for negative ones.
 *
 * `1.234` and `1,234` are one thousand or one point something: two readings. In a count and in money `1.234` is plain,
 * for a count has no decimals, and money never has three. A share is 0 to 100: `45%` is 45, and only in a decimal field.
 */
export function numberFromText(text: string, measure: Measure): Outcome<number> {
  const match = text.length > LONGEST ? null : PATTERN.exec(text);
  if (!match) return unreadable("not-a-number");
  const [, opening, before, currency, between, digits = "", behind, percent, closing] = match;
  const signs = [before, between, behind].filter((sign) => sign !== undefined);
  const bracketed = opening !== undefined;
  if (bracketed !== (closing !== undefined) || signs.length > (bracketed ? 0 : 1)) return unreadable("not-a-number");
  if ((currency && measure !== "money") || (percent && measure !== "decimal")) return unreadable("not-a-number");
  const magnitude = magnitudeOf(digits, measure);
  if (typeof magnitude === "string") return unreadable(magnitude);
  const negative = bracketed || (signs.length === 1 && signs[0] !== "+");
  return inMeasure(negative && magnitude !== 0 ? -magnitude : magnitude, measure);
}

function magnitudeOf(typed: string, measure: Measure): number | "not-a-number" | "two-readings" {
  const digits = SPACED_THOUSANDS.test(typed) ? typed.replaceAll(" ", "") : typed;
  if (digits.includes(" ")) return "not-a-number";
  const dot = digits.includes(".");
  const comma = digits.includes(",");
  if (!dot && !comma) return Number(digits);
  if (dot && comma) {
    if (BRAZILIAN.test(digits)) return Number(digits.replaceAll(".", "").replace(",", "."));
    if (ENGLISH.test(digits)) return Number(digits.replaceAll(",", ""));
    return "not-a-number";
  }
  if (THOUSANDS.test(digits)) return Number(digits.replace(/[.,]/g, ""));
  if (ONE_GROUP_OF_THREE.test(digits)) {
    return dot && measure !== "decimal" ? Number(digits.replace(".", "")) : "two-readings";
  }
  return DECIMAL.test(digits) ? Number(digits.replace(",", ".")) : "not-a-number";
}

/**
 * The number of a number cell. A date there is no number; hours (`36:00` holds 1.5) can be read two ways. A share is 0
 * to 100, as in {@link numberFromText}: `45%` holds 0.45 and is 45; more than 100% is the share typed without its sign
 * or a true one, and can be read two ways.
 */
export function numberFromCell(cell: GridCell, number: number, measure: Measure): Outcome<number> {
  if (cell.format !== "General" && number !== 0) {
    const kind = formatKind(cell.format);
    if (kind === "date") return unreadable("not-a-number");
    if (kind === "time") return unreadable("two-readings");
    if (kind === "percent") return shareFromCell(number, measure);
  }
  return inMeasure(number, measure);
}

function shareFromCell(number: number, measure: Measure): Outcome<number> {
  if (measure !== "decimal") return unreadable("not-a-number");
  if (Math.abs(number) > 1) return unreadable("two-readings");
  // As many digits as Excel keeps: 0.07 times 100 is 7.000000000000001.
  return inMeasure(Number((number * 100).toPrecision(15)), measure);
}

/** Arithmetic on fractions leaves crumbs of this relative size in a whole number. */
const CRUMB = 1e-9;

function inMeasure(number: number, measure: Measure): Outcome<number> {
  if (!Number.isFinite(number)) return unreadable("not-a-number");
  if (measure !== "count" || Number.isInteger(number)) return value(number);
  const whole = Math.round(number);
  if (Math.abs(number - whole) > CRUMB * Math.max(1, Math.abs(number))) return unreadable("not-a-whole-number");
  // Adding zero turns -0 into 0.
  return value(whole + 0);
}
