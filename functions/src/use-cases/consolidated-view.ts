import { consolidateCurrent } from "../../../plan/consolidation/consolidate.ts";
import type { Consolidated } from "../../../plan/consolidation/consolidated.ts";
import { filterRecords } from "../../../plan/consolidation/filter-records.ts";
import { recordAsOf } from "../../../plan/consolidation/record-as-of.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { ConsolidatedFilter } from "../../../plan/contract/consolidated.ts";
import { paths as documentPaths } from "../documents/paths.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { allRows } from "../repositories/all-rows.ts";
import { SharedStrings } from "./shared-strings.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** What the ministry asked to see, as of today. */
export interface ConsolidatedView {
  readonly consolidated: Consolidated;
  /** The document that has the findings of one of these plans, or of one of these agency workbooks. */
  readonly pathOf: (record: PlanRecord | AgencyRecord) => string;
}

/** Which plans are looked at; pages are a matter of each answer. */
export type Wanted = Omit<ConsolidatedFilter, "limit" | "offset">;

/**
 * The consolidated view of everything received that meets the filter, read at this moment: one read an agency and one
 * for each further hundred plans of it; with agencies named in the filter only theirs.
 */
export async function consolidatedView({ store, now }: Surroundings, wanted: Wanted): Promise<ConsolidatedView> {
  const today = todayInBrasilia(now());
  const strings = new SharedStrings();
  const plans: PlanRecord[] = [];
  const agencies: AgencyRecord[] = [];
  const paths = new Map<PlanRecord | AgencyRecord, string>();
  for await (const rows of allRows(store, wanted.agency ?? null)) {
    // Stores give a map's keys in different orders, and plans that nothing else orders keep the order they come in.
    for (const [plan, stored] of Object.entries(rows.plans).sort(byKey)) {
      const record = strings.share(recordAsOf(stored, today));
      plans.push(record);
      paths.set(record, documentPaths.plan(rows.agency, plan));
    }
    if (rows.workbook !== null) {
      const record = strings.share(rows.workbook);
      agencies.push(record);
      paths.set(record, documentPaths.agency(rows.agency));
    }
  }
  return {
    consolidated: consolidateCurrent({ ...filterRecords({ plans, agencies }, wanted), today }),
    pathOf: (record) => {
      const path = paths.get(record);
      if (path === undefined) throw new Error(`${record.source} is no record of this view.`);
      return path;
    },
  };
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
