import type { PlanRead } from "../../../plan/contract/review.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { readableContent } from "../../../plan/review/readable-content.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readPlan } from "../repositories/plans.ts";
import { readRevision } from "../repositories/revisions.ts";
import type { PlanToOpen } from "./open-plan.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey } from "./plan-named.ts";
import { isRevision } from "./revision-number.ts";

/** What a revision of a plan says, to be read without its workbook. Two reads; one when the revision is named. */
export async function planContent(
  { store }: Pick<Surroundings, "store">,
  { agency, plan, revision }: PlanToOpen,
): Promise<Outcome<PlanRead>> {
  if (!isPlanKey(plan)) return refused({ code: "not-found", what: "plan" });
  const wanted = revision ?? (await readPlan(store, agency, plan))?.revision;
  if (wanted === undefined) return refused({ code: "not-found", what: "plan" });
  const found = isRevision(wanted) ? await readRevision(store, { agency, plan }, wanted) : null;
  if (found === null) return refused({ code: "not-found", what: "revision" });
  return done({ plan, agency, revision: wanted, sheets: readableContent(contentOf(found.content, planForm)) });
}
