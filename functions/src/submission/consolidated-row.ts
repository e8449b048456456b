import { agencyRecord } from "../../../plan/consolidation/agency-record.ts";
import { planRecord } from "../../../plan/consolidation/plan-record.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import { lastMonths } from "../../../plan/indicators/series.ts";
import { reviewRecord } from "../../../plan/review/plan-review.ts";
import type { AgencyContent, PlanContent } from "../../../plan/workbook/content.ts";
import type { Acceptance, PlanDocument } from "../documents/plan-document.ts";
import { receivedDays } from "./received-days.ts";

/**
 * A plan's consolidated row as of the day it was received. Its identification, revision, state, review and number of
 * findings are the cloud's: what the workbook says of them is of the time before it was sent.
 */
export function planRow(content: PlanContent, document: Pick<PlanDocument, Rowed>): PlanRecord {
  const { plan, state, revision, source, checkedOn, findingCounts, final, receipt, review } = document;
  const record = planRecord(content, [], { source, today: checkedOn, window: lastMonths(checkedOn) });
  return {
    ...record,
    planId: plan,
    revision,
    receivedOn: receivedDays(document),
    state,
    findings: findingCounts,
    review: reviewRecord({ final, receipt }, review),
  };
}

/** What of a plan's document its row goes by. */
type Rowed =
  | "plan"
  | "state"
  | "revision"
  | "source"
  | "checkedOn"
  | "receivedOn"
  | "findingCounts"
  | "final"
  | "receipt"
  | "review";

/** The consolidated row of an agency workbook. */
export function agencyRow(content: AgencyContent, acceptance: Acceptance): AgencyRecord {
  const { source, findingCounts } = acceptance;
  return { ...agencyRecord(content, [], source), receivedOn: receivedDays(acceptance), findings: findingCounts };
}
