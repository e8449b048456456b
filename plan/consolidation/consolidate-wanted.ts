import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import { consolidateCurrent } from "./consolidate.ts";
import type { Consolidated } from "./consolidated.ts";
import { filterRecords, type RecordFilter, type Records } from "./filter-records.ts";
import { recordSince } from "./record-as-of.ts";

/** What of the country is wanted: which records, and of their measurements which months. */
export interface WantedRecords extends RecordFilter {
  /** Measurements of this month and later; left out, whatever the records have. */
  readonly since?: Month | undefined;
}

/**
 * The consolidated view of what is wanted of records that are each of another plan. Whoever has the same records has the
 * same figures: the cloud for its tables, the pane for those in Excel.
 */
export function consolidateWanted(records: Records, wanted: WantedRecords, today: CivilDate): Consolidated {
  const { since } = wanted;
  const { plans, agencies } = filterRecords(records, wanted);
  return consolidateCurrent({
    plans: since === undefined ? plans : plans.map((plan) => recordSince(plan, since)),
    agencies,
    today,
  });
}
