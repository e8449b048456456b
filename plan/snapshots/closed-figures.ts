import type { CivilDate } from "../calendar/civil-date.ts";
import { consolidateCurrent } from "../consolidation/consolidate.ts";
import type { Consolidated, ConsolidatedAgency } from "../consolidation/consolidated.ts";
import type { ClosedAgency, ClosedCountry, ClosedPlan, ClosedWorkbook } from "./snapshot.ts";

/** What is in a closed month. */
export interface ClosedContent {
  readonly plans: readonly ClosedPlan[];
  readonly workbooks: readonly ClosedWorkbook[];
}

/** The consolidated view of a closed month, on its last day. */
export function closedView({ plans, workbooks }: ClosedContent, asOf: CivilDate): Consolidated {
  return consolidateCurrent({
    plans: plans.map(({ record }) => record),
    agencies: workbooks.map(({ record }) => record),
    today: asOf,
  });
}

/** The figures of the country in a view. */
export function countryOf({ headline, indicators }: Consolidated): ClosedCountry {
  return { headline, indicators };
}

/** The figures of an agency in a view. */
export function agencyOf({
  key,
  identity,
  plans,
  summary,
  indicators,
  goals,
  record,
}: ConsolidatedAgency): ClosedAgency {
  return {
    siorg: key,
    identity,
    plans: plans.length,
    lateActions: summary.actions.late,
    indicators,
    goals,
    goalCounts: record?.goals ?? null,
  };
}
