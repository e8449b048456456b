import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { NamedPerson } from "../../../plan/directory/named-people.ts";
import type { Acceptance } from "./plan-document.ts";

/** `agencies/{siorg}`. */
export interface AgencyDocument {
  readonly siorg: string;
  readonly name: string | null;
  readonly acronym: string | null;
  /** Of each plan in which part of the rows it is, what its service is known by, and when it was received last. */
  readonly plans: { readonly [plan: string]: PlanDirectoryEntry };
  /** How many parts the rows have, and how full each is. */
  readonly parts: readonly RowsPart[];
  /** The agency workbook as last received; null when there was none. */
  readonly workbook: Acceptance | null;
  readonly summary: AgencySummary;
}

export interface PlanDirectoryEntry {
  readonly part: number;
  /** The folded name of the service, hashed: finds the plan of a workbook that lost its identification. */
  readonly service: string;
  /** ISO 8601 in UTC of its last accepted submission. */
  readonly received: string;
}

export interface RowsPart {
  readonly plans: number;
}

/** What does not change with the calendar, for the ministry's list of agencies. All but `received` is of its plans alone. */
export interface AgencySummary {
  readonly plans: number;
  readonly states: { readonly [state: string]: number };
  readonly findings: { readonly error: number; readonly query: number; readonly warning: number };
  /** ISO 8601 in UTC, to the second, of the last accepted submission, of a plan or of the agency workbook. */
  readonly received: string | null;
}

/** `rows/{siorg}.{part}`: an agency's consolidated rows, about a hundred plans a part. */
export interface RowsDocument {
  readonly agency: string;
  readonly part: number;
  /**
   * How many parts there were when this one was last written, itself among them. Whichever part makes a new one says
   * so, part 0 or an earlier one than the new: reading on from part 0 to the most that any part says finds them all.
   */
  readonly parts: number;
  /** In part 0 alone: the agency workbook's row. */
  readonly workbook: AgencyRecord | null;
  readonly plans: { readonly [plan: string]: PlanRecord };
  /**
   * Whom each of these plans names, and in part 0 whom the agency workbook does: the directory. Absent of what was
   * received before one was kept, until it is sent again or `plano verify --repair` adds it.
   */
  readonly people?: { readonly [plan: string]: readonly NamedPerson[] };
  readonly workbookPeople?: readonly NamedPerson[];
}
