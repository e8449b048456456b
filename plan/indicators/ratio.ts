import type { Month } from "../calendar/month.ts";

/**
 * A ratio that can be consolidated without loss: ratios are never averaged, their numerators and denominators are
 * added. Both are whole numbers (see the units of each indicator), so adding them is exact and its order never
 * matters.
 */
export interface Ratio {
  readonly numerator: number;
  /** Never 0: a zero or absent denominator is no data, and then there is no ratio. */
  readonly denominator: number;
}

/** An indicator of one plan in one reference month. */
export interface IndicatorValue extends Ratio {
  readonly month: Month;
  /**
   * False for a mean whose weight was not given (a mean time without the number of completed requests): its
   * denominator is then 1 for want of a better one. It is shown of its plan and never enters a sum, because any weight
   * would be invented.
   */
  readonly weighted: boolean;
}

/**
 * The greatest numerator or denominator that one measurement may bring: 10¹² is more than all of Brazil asks of one
 * service in a month, in minutes or centavos, and nine thousand such numbers still add up exactly.
 */
export const GREATEST_PART = 1e12;

/** The ratio of two numbers rounded to whole ones, or null when it is no data or beyond {@link GREATEST_PART}. */
export function ratioOf(numerator: number, denominator: number): Ratio | null {
  const parts = { numerator: Math.round(numerator), denominator: Math.round(denominator) };
  if (!(parts.denominator > 0 && parts.denominator <= GREATEST_PART)) return null;
  if (!(parts.numerator >= 0 && parts.numerator <= GREATEST_PART)) return null;
  return parts;
}
