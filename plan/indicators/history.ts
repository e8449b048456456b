import type { CivilDate } from "../calendar/civil-date.ts";
import type { PlanContent } from "../workbook/content.ts";
import type { Sourced } from "../workbook/sourced.ts";
import { measurementsOf } from "./measurement.ts";
import type { IndicatorValue } from "./ratio.ts";
import { type MonthlyIndicator, monthlyIndicators } from "./series.ts";

/** Every figure that the measurements give of an indicator, the earliest first; a month without data is left out. */
export function historyOf(
  key: MonthlyIndicator,
  content: PlanContent,
  today: CivilDate,
): readonly Sourced<IndicatorValue>[] {
  return measurementsOf(content.tables.measurements.rows, today).flatMap((each) => monthlyIndicators[key](each) ?? []);
}
