import type { Month } from "../calendar/month.ts";
import type { IndicatorKey } from "../form/metrics.ts";
import { indicatorFigure } from "../indicators/indicator-units.ts";
import type { IndicatorValue } from "../indicators/ratio.ts";
import { addCounts, type Counts } from "./counts.ts";

/** Numerators and denominators added; a denominator of 0 means that nothing was added. */
export type Parts = Counts<"numerator" | "denominator">;

const nothing: Parts = { numerator: 0, denominator: 0 };

/** One indicator of any number of plans: whole numbers only, so that adding sums is exact in any order. */
export interface IndicatorSum {
  /** The latest values that have their weight. */
  readonly latest: Parts;
  /** How many plans are in `latest`. */
  readonly reporting: number;
  /** How many more plans have a mean that cannot be added, because its weight was not given. */
  readonly unweighted: number;
  /** The oldest month in `latest`; null when nothing is. */
  readonly oldest: Month | null;
  /**
   * The plans with two weighted values of different months, at both: the same plans on both sides, since otherwise a
   * plan that joins later would pass for a change.
   */
  readonly paired: { readonly plans: number; readonly baseline: Parts; readonly latest: Parts };
}

/** The sum of no plan: the identity of {@link addIndicatorSums}. */
export const emptyIndicatorSum: IndicatorSum = {
  latest: nothing,
  reporting: 0,
  unweighted: 0,
  oldest: null,
  paired: { plans: 0, baseline: nothing, latest: nothing },
};

/** The sum of one plan's values. */
export function indicatorSumOf(latest: IndicatorValue | undefined, baseline: IndicatorValue | undefined): IndicatorSum {
  if (latest === undefined) return emptyIndicatorSum;
  if (!latest.weighted) return { ...emptyIndicatorSum, unweighted: 1 };
  const isPair = baseline?.weighted === true && baseline.month < latest.month;
  return {
    latest: partsOf(latest),
    reporting: 1,
    unweighted: 0,
    oldest: latest.month,
    paired: isPair ? { plans: 1, baseline: partsOf(baseline), latest: partsOf(latest) } : emptyIndicatorSum.paired,
  };
}

/** The sum of both; associative and commutative. */
export function addIndicatorSums(one: IndicatorSum, other: IndicatorSum): IndicatorSum {
  return {
    latest: addCounts(one.latest, other.latest),
    reporting: one.reporting + other.reporting,
    unweighted: one.unweighted + other.unweighted,
    oldest: earlier(one.oldest, other.oldest),
    paired: {
      plans: one.paired.plans + other.paired.plans,
      baseline: addCounts(one.paired.baseline, other.paired.baseline),
      latest: addCounts(one.paired.latest, other.paired.latest),
    },
  };
}

/** A consolidated indicator as it is shown, never without its coverage and its age. */
export interface ConsolidatedIndicator {
  /** In the indicator's unit; null is *sem dado*. */
  readonly figure: number | null;
  readonly numerator: number;
  readonly denominator: number;
  /** Plans in the figure, of `expected` plans. */
  readonly reporting: number;
  readonly expected: number;
  /** Plans left out because their mean has no weight. */
  readonly unweighted: number;
  readonly oldest: Month | null;
  /** Baseline against latest of the plans that have both; null when none has. */
  readonly comparison: { readonly plans: number; readonly baseline: number; readonly latest: number } | null;
}

/** The figure of a sum, of which `expected` plans were to report. */
export function consolidatedIndicator(key: IndicatorKey, sum: IndicatorSum, expected: number): ConsolidatedIndicator {
  const { paired } = sum;
  return {
    figure: figureOf(key, sum.latest),
    ...sum.latest,
    reporting: sum.reporting,
    expected,
    unweighted: sum.unweighted,
    oldest: sum.oldest,
    comparison:
      paired.plans === 0
        ? null
        : {
            plans: paired.plans,
            baseline: indicatorFigure(key, paired.baseline),
            latest: indicatorFigure(key, paired.latest),
          },
  };
}

function figureOf(key: IndicatorKey, parts: Parts): number | null {
  return parts.denominator === 0 ? null : indicatorFigure(key, parts);
}

function partsOf({ numerator, denominator }: IndicatorValue): Parts {
  return { numerator, denominator };
}

function earlier(one: Month | null, other: Month | null): Month | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
