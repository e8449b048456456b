import type { CivilDate } from "../calendar/civil-date.ts";
import { type Month, monthOfDate } from "../calendar/month.ts";

import type { PlanRow } from "../workbook/content.ts";
import type { Entry } from "../workbook/entry.ts";
import type { Sourced } from "../workbook/sourced.ts";
import { type IndicatorValue, ratioOf } from "./ratio.ts";

/** A row of `Medições` whose month can be used. */
export interface Measurement {
  readonly month: Month;
  readonly cells: PlanRow<"measurements">["cells"];
}

/** What an indicator says of one measurement; null is no data. */
export type IndicatorOf = (measurement: Measurement) => Sourced<IndicatorValue> | null;

/**
 * The rows with a readable month that is not in the future, earliest first, one a month: of two rows of the same month
 * the lower one in the table counts, since people correct by adding.
 */
export function measurementsOf(rows: readonly PlanRow<"measurements">[], today: CivilDate): readonly Measurement[] {
  const current = monthOfDate(today);
  const byMonth = new Map<Month, Measurement>();
  for (const { cells } of rows) {
    const month = cells.month.value;
    if (month !== null && month <= current) byMonth.set(month, { month, cells });
  }
  return [...byMonth.values()].sort((one, other) => (one.month < other.month ? -1 : 1));
}

/** Whether every cell was either left without a number or holds one that is not negative. */
export function areSound(...entries: readonly Entry<number>[]): boolean {
  return entries.every(({ state, value }) => state !== "unreadable" && (value === null || value >= 0));
}

/** A ratio of two whole numbers of the measurement, with the cell to look at. */
export function ratioAt(
  entry: Entry<unknown>,
  month: Month,
  numerator: number,
  denominator: number,
): Sourced<IndicatorValue> | null {
  const ratio = ratioOf(numerator, denominator);
  if (ratio === null || entry.place === null) return null;
  return { value: { ...ratio, month, weighted: true }, place: entry.place };
}

/**
 * A mean times its weight over its weight. Without a weight (null) the mean stands alone, marked as not weighted; a
 * weight of zero says that there was nothing to measure, which is no data.
 */
export function meanAt(
  entry: Entry<unknown>,
  month: Month,
  mean: number,
  weight: number | null,
): Sourced<IndicatorValue> | null {
  if (weight !== null) return ratioAt(entry, month, mean * weight, weight);
  const alone = ratioAt(entry, month, mean, 1);
  return alone && { ...alone, value: { ...alone.value, weighted: false } };
}
