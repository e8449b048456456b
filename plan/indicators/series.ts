import type { CivilDate } from "../calendar/civil-date.ts";
import { addMonths, type Month, monthOfDate } from "../calendar/month.ts";
import type { IndicatorKey } from "../form/metrics.ts";
import type { PlanContent } from "../workbook/content.ts";
import type { Sourced } from "../workbook/sourced.ts";
import { cost } from "./cost.ts";
import { digitalAdoption } from "./digital-adoption.ts";
import { digitisation } from "./digitisation.ts";
import { type IndicatorOf, measurementsOf } from "./measurement.ts";
import type { IndicatorValue } from "./ratio.ts";
import { type ChannelCounts, channelsOf } from "./requests.ts";
import { satisfaction } from "./satisfaction.ts";
import { serviceTime } from "./service-time.ts";
import { success } from "./success.ts";
import { volume } from "./volume.ts";

/** A span of months, both ends included. */
export interface MonthWindow {
  readonly from: Month;
  readonly to: Month;
}

/** At most one value an indicator; absent is no data. */
export type IndicatorValues = { readonly [K in IndicatorKey]?: Sourced<IndicatorValue> };

/** What the measurements of one plan say over time. */
export interface PlanIndicators {
  /** The latest value in the window, indicator by indicator. */
  readonly latest: IndicatorValues;
  /** The earliest value there is, whatever the window. Never later than the latest. */
  readonly baseline: IndicatorValues;
  /** The requests by channel in the month of the latest volume. */
  readonly channels: ChannelCounts;
}

/** An indicator that every month's measurement has a figure of. */
export type MonthlyIndicator = Exclude<IndicatorKey, "digitisation">;

/** How each of them follows from a month's measurement. */
export const monthlyIndicators: { readonly [K in MonthlyIndicator]: IndicatorOf } = {
  digitalAdoption,
  volume,
  serviceTime,
  success,
  cost,
  satisfaction,
};

/**
 * The default window: the current month and the `count` before it. A measurement is old when it is more than twelve
 * months behind, so one of exactly twelve still counts.
 */
export function lastMonths(today: CivilDate, count = 12): MonthWindow {
  const to = monthOfDate(today);
  return { from: addMonths(to, -count), to };
}

/** The window of a given month. */
export function onlyMonth(month: Month): MonthWindow {
  return { from: month, to: month };
}

/** Whether a month lies in the window. */
export function isWithin({ from, to }: MonthWindow, month: Month): boolean {
  return from <= month && month <= to;
}

/** The indicators of a plan, each from its own latest sound measurement: indicators need not share a month. */
export function planIndicators(content: PlanContent, today: CivilDate, window: MonthWindow): PlanIndicators {
  const measurements = measurementsOf(content.tables.measurements.rows, today);
  const latest: { [K in IndicatorKey]?: Sourced<IndicatorValue> } = {};
  const baseline: { [K in IndicatorKey]?: Sourced<IndicatorValue> } = {};
  let channels: ChannelCounts = {};
  for (const measurement of measurements) {
    for (const key of Object.keys(monthlyIndicators) as MonthlyIndicator[]) {
      const value = monthlyIndicators[key](measurement);
      if (value === null) continue;
      baseline[key] ??= value;
      if (!isWithin(window, measurement.month)) continue;
      latest[key] = value;
      if (key === "volume") channels = channelsOf(measurement);
    }
  }
  const steps = digitisation(content.tables["service.stepsToday"].rows, today);
  if (steps !== null && isWithin(window, steps.value.month)) latest.digitisation = steps;
  return { latest, baseline, channels };
}
