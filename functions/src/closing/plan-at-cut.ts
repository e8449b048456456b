import { recordAsOf } from "../../../plan/consolidation/record-as-of.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { isLaunched } from "../../../plan/lifecycle/is-launched.ts";
import { notReviewed } from "../../../plan/review/plan-review.ts";
import { type Replayed, replayed, type SubmittedStep } from "../../../plan/review/replay.ts";
import { actionsOf } from "../../../plan/schedule/actions.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { RevisionDocument } from "../documents/plan-document.ts";
import type { SnapshotPart } from "../documents/snapshot-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { readReviewSteps } from "../repositories/review-steps.ts";
import { readRevision } from "../repositories/revisions.ts";
import { planRow } from "../submission/consolidated-row.ts";

import { type Cut, firstMomentOf } from "./cut.ts";

type ClosedPlan = SnapshotPart["plans"][string];

/** A plan as it is now, and whether anything was done to it since the cut. */
export interface CurrentPlan {
  readonly agency: string;
  readonly plan: string;
  readonly record: PlanRecord;
  /** ISO 8601 in UTC of its last submission; undefined where the agency has lost it. */
  readonly received: string | undefined;
  /** The ministry moved it, or the agency confirmed it, since the cut. */
  readonly moved: boolean;
}

/**
 * A plan as it stood at the cut; null when none of it had been received. What was neither sent nor moved since is its row
 * of now. Otherwise its row is made again from the revisions before the cut and the steps of its review before it: one read
 * for each, and a few for the last of the steps. Of its comments alone the number that are open is that of now.
 */
export async function planAtCut(
  reader: DocumentReader,
  { agency, plan, record, received, moved }: CurrentPlan,
  at: Cut,
): Promise<ClosedPlan | null> {
  if (received !== undefined && received < at.cut && !moved) {
    return { revision: record.revision, received, record: recordAsOf(record, at.asOf) };
  }
  const submissions: SubmittedStep[] = [];
  let last: RevisionDocument | null = null;
  for (let number = 1; number <= record.revision; number++) {
    const revision = await readRevision(reader, { agency, plan }, number);
    if (revision === null) continue;
    if (revision.receipt.moment >= at.cut) break;
    const launched = isLaunched(actionsOf(contentOf(revision.content, planForm)));
    submissions.push({ revision: number, hash: revision.receipt.hash, launched });
    last = revision;
  }
  if (last === null) return null;
  const stood = await standingAtCut(reader, { agency, plan }, submissions, at);
  const state = stood?.state ?? record.state;
  const review = { ...(stood?.review ?? notReviewed), openComments: record.review?.openComments ?? 0 };
  const row = planRow(contentOf(last.content, planForm), { ...last, plan, state, review });
  return { revision: last.revision, received: last.receipt.moment, record: recordAsOf(row, at.asOf) };
}

/** Null when revisions and steps do not fit together: `plano verify` says more. */
async function standingAtCut(
  reader: DocumentReader,
  of: { readonly agency: string; readonly plan: string },
  submissions: readonly SubmittedStep[],
  { cut }: Cut,
): Promise<Replayed | null> {
  const { steps, moments } = await readReviewSteps(reader, of, 0);
  const later = moments.findIndex((moment) => moment >= firstMomentOf(cut));
  return replayed(submissions, later < 0 ? steps : steps.slice(0, later));
}
