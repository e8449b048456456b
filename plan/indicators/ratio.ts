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
}
