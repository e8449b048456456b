import type { RevisionDifferences } from "../../../plan/contract/plans.ts";
import { differences } from "../../../plan/differences/differences.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { type RevisedWorkbook, revisionPath } from "../repositories/revisions.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey, type PlanNamed } from "./plan-named.ts";
import { isRevision } from "./revision-number.ts";

/** Two revisions, by number; usually the older is `from`. */
export interface RevisionsCompared {
  readonly from: number;
  readonly to: number;
}

/** Where two revisions of a plan differ. Two reads. */
export async function planDifferences(
  { store }: Pick<Surroundings, "store">,
  { agency, plan, from, to }: PlanNamed & RevisionsCompared,
): Promise<Outcome<RevisionDifferences>> {
  if (!isPlanKey(plan)) return refused({ code: "not-found", what: "plan" });
  return compared(store, planForm, { agency, plan }, { from, to });
}

/** Where two revisions of an agency's own workbook differ. Two reads. */
export async function agencyDifferences(
  { store }: Pick<Surroundings, "store">,
  { agency, from, to }: { readonly agency: string } & RevisionsCompared,
): Promise<Outcome<RevisionDifferences>> {
  return compared(store, agencyForm, { agency, plan: null }, { from, to });
}

async function compared(
  store: DocumentReader,
  form: Form,
  workbook: RevisedWorkbook,
  { from, to }: RevisionsCompared,
): Promise<Outcome<RevisionDifferences>> {
  if (!isRevision(from) || !isRevision(to)) return refused({ code: "not-found", what: "revision" });
  const documents = await store.getMany([from, to].map((revision) => revisionPath(workbook, revision)));
  const [one, other] = documents.map((document) => stored.revision.read(document));
  if (!one || !other) return refused({ code: "not-found", what: "revision" });
  return done({
    from,
    to,
    differences: differences(contentOf(one.content, form), contentOf(other.content, form), form),
  });
}
