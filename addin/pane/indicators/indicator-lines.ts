import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Month } from "../../../plan/calendar/month.ts";
import { type IndicatorKey, indicators } from "../../../plan/form/metrics.ts";
import { historyOf } from "../../../plan/indicators/history.ts";
import { type Measurement, measurementsOf } from "../../../plan/indicators/measurement.ts";
import { type MissingInput, missingInputs, undecidedSteps } from "../../../plan/indicators/missing-inputs.ts";
import type { IndicatorValue } from "../../../plan/indicators/ratio.ts";
import { lastMonths, planIndicators } from "../../../plan/indicators/series.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Sourced } from "../../../plan/workbook/sourced.ts";

/** An indicator as the pane shows it. */
export interface IndicatorLine {
  readonly key: IndicatorKey;
  /** Of the last twelve months; null without data. */
  readonly latest: Sourced<IndicatorValue> | null;
  /** The earliest there is; null when it is the latest itself, or none. */
  readonly baseline: Sourced<IndicatorValue> | null;
  /** Every month's figure, the earliest first; the digitisation level, which has no months, has none. */
  readonly history: readonly IndicatorValue[];
  /** What keeps the month at hand without data; empty when it has a figure. */
  readonly missing: readonly MissingInput[];
  /** When the form says it will be measured. */
  readonly expected: Month | null;
}

/** The seven indicators in the form's order, and the month that what is missing is missing for. */
export interface IndicatorLines {
  /** The latest month with a measurement; null when there is none. */
  readonly month: Month | null;
  readonly lines: readonly IndicatorLine[];
}

/** What a plan's measurements say of its indicators on a day. */
export function indicatorLines(content: PlanContent, today: CivilDate): IndicatorLines {
  const { latest, baseline } = planIndicators(content, today, lastMonths(today));
  const last = measurementsOf(content.tables.measurements.rows, today).at(-1) ?? null;
  return {
    month: last?.month ?? null,
    lines: indicators.map(({ key }) => {
      const first = baseline[key] ?? null;
      const now = latest[key] ?? null;
      return {
        key,
        latest: now,
        baseline: first !== null && first.value.month !== now?.value.month ? first : null,
        history: key === "digitisation" ? [] : historyOf(key, content, today).map(({ value }) => value),
        missing: missingOf(key, content, last),
        expected: content.fields[`metrics.${key}.expectedMonth`].value,
      };
    }),
  };
}

function missingOf(key: IndicatorKey, content: PlanContent, last: Measurement | null): readonly MissingInput[] {
  if (key === "digitisation") return undecidedSteps(content);
  return last === null ? [] : missingInputs(key, last);
}
