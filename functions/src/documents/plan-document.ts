import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { FindingCounts } from "../../../plan/consolidation/finding-counts.ts";
import type { Receipt } from "../../../plan/contract/receipt.ts";
import type { Explanation } from "../../../plan/contract/submission.ts";
import type { ListCode } from "../../../plan/form/lists.ts";
import type { By } from "../../../plan/people/by.ts";
import type { RemindersSent } from "../../../plan/reminders/reminders-sent.ts";
import type { PlanWatch } from "../../../plan/reminders/watch.ts";
import type { PlanReview } from "../../../plan/review/plan-review.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { RecordedContent } from "../../../plan/workbook/recorded-content.ts";
import type { Erasure } from "./erasure-document.ts";

/** What every accepted submission leaves, of a plan or of an agency workbook. */
export interface Acceptance {
  /** From 1. */
  readonly revision: number;
  readonly receipt: Receipt;
  readonly by: By;
  /** The file's name as it was sent. */
  readonly source: string;
  /** When the workbook says it was last saved, ISO 8601 in UTC. */
  readonly modified: string | null;
  readonly final: boolean;
  /** The day in America/Sao_Paulo that the rules and the figures were worked out on. */
  readonly checkedOn: CivilDate;
  /** The days in America/Sao_Paulo on which this revision and those before it were received, rising, each once. */
  readonly receivedOn: readonly CivilDate[];
  readonly findings: readonly Finding[];
  /** Findings beyond those kept, so that a document never grows past its limit. */
  readonly findingsOmitted: number;
  /** Of all findings, those that were not kept too. */
  readonly findingCounts: FindingCounts;
  readonly explanations: readonly Explanation[];
  /** Absent where nobody's personal data was erased since it was received. */
  readonly erasure?: Erasure;
}

/** `plans/{agency}.{plan}`: where a plan stands. Its content is in its revisions. */
export interface PlanDocument extends Acceptance {
  readonly agency: string;
  readonly plan: string;
  readonly service: string | null;
  readonly state: ListCode<"planStates">;
  /** Where its review stands. Submissions carry it on; it follows from the review's events and from the comments. */
  readonly review: PlanReview;
  /** What of the content decides whom to remind of what. */
  readonly watch: PlanWatch;
  /** What people were reminded of. The morning run writes this and the day below, every submission carries it on. */
  readonly reminders: RemindersSent;
  /**
   * The first day on which anything is due that nobody was told; null when nothing can be. Follows from everything
   * above, and is what the morning run finds plans by.
   */
  readonly nextReminderOn: CivilDate | null;
}

/** `plans/{agency}.{plan}/revisions/{n}` and `agencies/{agency}/revisions/{n}`: what was sent, never changed but by an erasure of personal data. */
export interface RevisionDocument extends Acceptance {
  readonly agency: string;
  /** Null for an agency workbook. */
  readonly plan: string | null;
  /** Every value, its raw text and its cell. */
  readonly content: RecordedContent;
}
