import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import { type IndicatorValues, lastMonths } from "../indicators/series.ts";
import type { PlanRecord } from "./records.ts";

/**
 * A record that was made on an earlier day as it counts today: values older than the default window (`lastMonths`) are
 * no longer the latest, and everything else stays. The record of the same workbook made today is the same, but for
 * - digitisation, whose month is the day the record was made: it stays until that day is itself too long ago;
 * - measurements that were still in the future on that day, which the rules do not let through.
 */
export function recordAsOf(record: PlanRecord, today: CivilDate): PlanRecord {
  return recordSince(record, lastMonths(today).from);
}

/** A record with the values of a month and later alone: what was measured before is no longer the latest. */
export function recordSince(record: PlanRecord, from: Month): PlanRecord {
  const all = Object.entries(record.latest);
  const kept = all.filter(([, { value }]) => value.month >= from);
  if (kept.length === all.length) return record;
  const latest: IndicatorValues = Object.fromEntries(kept);
  return { ...record, latest, channels: latest.volume === undefined ? {} : record.channels };
}
