import type { CivilDate } from "../calendar/civil-date.ts";
import type { FindingCounts } from "../consolidation/finding-counts.ts";
import type { FormDifference } from "../differences/difference.ts";
import type { ListCode } from "../form/lists.ts";
import type { By } from "../people/by.ts";
import type { Finding } from "../rules/rule.ts";
import type { Receipt } from "./receipt.ts";
import type { Explanation } from "./submission.ts";

/** A plan in its agency's list. */
export interface PlanListed {
  /** The plan's key within its agency. */
  readonly plan: string;
  readonly agency: string;
  readonly service: string | null;
  readonly state: ListCode<"planStates">;
  readonly revision: number;
  readonly received: string | null;
  readonly findings: FindingCounts;
  /** Open actions past their deadline, and due within 30 days. */
  readonly late: number;
  readonly due: number;
  /** The deadline of the next open action that is not late. */
  readonly next: CivilDate | null;
}

/** The plans of one agency, by service name, and its own workbook. */
export interface AgencyPlans {
  readonly agency: { readonly siorg: string; readonly name: string | null; readonly acronym: string | null };
  readonly plans: readonly PlanListed[];
  /** Null when the agency has not sent its own workbook. */
  readonly workbook: WorkbookListed | null;
}

/** The agency workbook as it was last received. */
export interface WorkbookListed {
  readonly revision: number;
  readonly received: string;
  readonly findings: FindingCounts;
}

/** Everything about one plan but its content. */
export interface PlanDetail {
  readonly plan: string;
  readonly agency: string;
  readonly service: string | null;
  readonly state: ListCode<"planStates">;
  readonly revision: number;
  readonly final: boolean;
  readonly receipt: Receipt;
  readonly by: By;
  /** What the rules said when it was received, and what was explained. */
  readonly findings: readonly Finding[];
  /** Findings beyond those that were kept. */
  readonly findingsOmitted: number;
  readonly explanations: readonly Explanation[];
}

/** One accepted submission. */
export interface RevisionListed {
  readonly revision: number;
  readonly receipt: Receipt;
  readonly by: By;
  /** The file's name as it was sent, or that it came from Excel. */
  readonly source: string;
  readonly final: boolean;
  readonly findings: FindingCounts;
}

/** Accepted submissions of one plan or of one agency's workbook, the newest first. */
export interface RevisionsPage {
  readonly revisions: readonly RevisionListed[];
  /** What `before` has to be for the page after this one; null on the last page. */
  readonly next: number | null;
}

/** What two revisions differ in. */
export interface RevisionDifferences {
  readonly from: number;
  readonly to: number;
  readonly differences: readonly FormDifference[];
}

/** A service that the agency has in the Portal's catalogue. */
export interface ServiceListed {
  /** The Portal's identification of the service. */
  readonly service: string;
  readonly name: string;
  readonly portalNumber: string | null;
  readonly digital: boolean | null;
  /** The plan's key once there is one. */
  readonly plan: string | null;
}
