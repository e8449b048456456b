import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { consolidateWanted } from "../../../plan/consolidation/consolidate-wanted.ts";
import type { Consolidated } from "../../../plan/consolidation/consolidated.ts";
import { recordAsOf } from "../../../plan/consolidation/record-as-of.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { ConsolidatedFilter } from "../../../plan/contract/consolidated.ts";
import type { RowsDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
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
  return viewOfRows(allRows(store, wanted.agency ?? null), wanted, todayInBrasilia(now()));
}

/** The consolidated view on a day of rows that somebody else reads; they are read to the end. */
export async function viewOfRows(
  rows: AsyncIterable<RowsDocument>,
  wanted: Wanted,
  today: CivilDate,
): Promise<ConsolidatedView> {
  const strings = new SharedStrings();
  const planAt = new Map<string, PlanRecord>();
  const agencyAt = new Map<string, AgencyRecord>();
  for await (const { agency, workbook, plans } of rows) {
    // Stores give a map's keys in different orders, and plans that nothing else orders keep the order they come in.
    for (const [plan, stored] of Object.entries(plans).sort(byKey)) {
      // A plan that moves to another part while the rows are read may be met twice.
      planAt.set(paths.plan(agency, plan), strings.share(recordAsOf(stored, today)));
    }
    if (workbook !== null) agencyAt.set(paths.agency(agency), strings.share(workbook));
  }
  const pathOf = new Map([...planAt, ...agencyAt].map(([path, record]) => [record, path]));
  const received = { plans: [...planAt.values()], agencies: [...agencyAt.values()] };
  return {
    consolidated: consolidateWanted(received, wanted, today),
    pathOf: (record) => {
      const path = pathOf.get(record);
      if (path === undefined) throw new Error(`${record.source} is no record of this view.`);
      return path;
    },
  };
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
