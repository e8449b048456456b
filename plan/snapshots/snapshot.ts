import type { CivilDate } from "../calendar/civil-date.ts";
import { lastDayOf, type Month } from "../calendar/month.ts";
import type { ConsolidatedAgency, ConsolidatedIndicators, Headline } from "../consolidation/consolidated.ts";
import type { AgencyIdentity, AgencyRecord, PlanRecord } from "../consolidation/records.ts";
import type { GoalCounts } from "../goals/goals.ts";

/**
 * A month as it was closed: `2026-10.1` is the first edition of October 2026. A correction is another edition, and the
 * first stays as it is.
 */
export type SnapshotId = string;

/** The name of an edition of a month. */
export function snapshotId(month: Month, edition: number): SnapshotId {
  return `${month}.${edition}`;
}

/** The month and the edition of a name; null when it is none. */
export function snapshotNamed(id: string): { readonly month: Month; readonly edition: number } | null {
  const [, month, edition] = /^(\d{4}-(?:0[1-9]|1[0-2]))\.([1-9]\d{0,3})$/.exec(id) ?? [];
  return month === undefined || edition === undefined ? null : { month, edition: Number(edition) };
}

/** The day that a month's figures are of: its last. */
export function asOfMonth(month: Month): CivilDate {
  return lastDayOf(month);
}

/** A plan as it is in a closed month: its revision, and its consolidated row on the month's last day. */
export interface ClosedPlan {
  /** The agency's SIORG code. */
  readonly agency: string;
  /** The plan's key within its agency. */
  readonly plan: string;
  readonly revision: number;
  /** ISO 8601 in UTC: when that revision was received. */
  readonly received: string;
  readonly record: PlanRecord;
}

/** Likewise an agency's own workbook. */
export interface ClosedWorkbook {
  readonly agency: string;
  readonly revision: number;
  readonly received: string;
  readonly record: AgencyRecord;
}

/** The figures of one agency as they were published. */
export interface ClosedAgency {
  readonly siorg: string;
  readonly identity: AgencyIdentity;
  readonly plans: number;
  readonly lateActions: number;
  readonly indicators: ConsolidatedIndicators;
  readonly goals: ConsolidatedAgency["goals"];
  /** What the goals are counted from; null when there is no agency workbook. */
  readonly goalCounts: GoalCounts | null;
}

/** The figures of the country as they were published. */
export interface ClosedCountry {
  readonly headline: Headline;
  readonly indicators: ConsolidatedIndicators;
}
