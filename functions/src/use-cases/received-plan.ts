import type { PlanDocument, RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { readPlan } from "../repositories/plans.ts";
import { readRevision } from "../repositories/revisions.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey, type PlanNamed } from "./plan-named.ts";
import { isRevision } from "./revision-number.ts";

/** A revision of a plan; left out, the current one. */
export interface PlanToOpen extends PlanNamed {
  readonly revision?: number;
}

/** A revision that was received, and where its plan stands today. */
export interface ReceivedRevision {
  readonly plan: PlanDocument;
  readonly received: RevisionDocument;
}

/** One revision of a plan with its content. Two reads. */
export async function receivedPlan(
  reader: DocumentReader,
  { agency, plan, revision }: PlanToOpen,
): Promise<Outcome<ReceivedRevision>> {
  const document = isPlanKey(plan) ? await readPlan(reader, agency, plan) : null;
  if (document === null) return refused({ code: "not-found", what: "plan" });
  const wanted = revision ?? document.revision;
  const received = isRevision(wanted) ? await readRevision(reader, { agency, plan }, wanted) : null;
  if (received === null) return refused({ code: "not-found", what: "revision" });
  return done({ plan: document, received });
}
