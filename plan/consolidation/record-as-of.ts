import type { CivilDate } from "../calendar/civil-date.ts";
import type { IndicatorKey } from "../form/metrics.ts";
import { type IndicatorValues, isWithin, lastMonths } from "../indicators/series.ts";
import type { PlanRecord } from "./records.ts";

/** A record made on an earlier day as it would be made today: without the values that have since left the window. */
export function recordAsOf(record: PlanRecord, today: CivilDate): PlanRecord {
  const window = lastMonths(today);
  const keys = Object.keys(record.latest) as IndicatorKey[];
  const current = keys.filter((key) => isWithin(window, record.latest[key]?.value.month ?? ""));
  if (current.length === keys.length) return record;
  const latest = Object.fromEntries(current.map((key) => [key, record.latest[key]])) as IndicatorValues;
  return { ...record, latest, channels: latest.volume === undefined ? {} : record.channels };
}
