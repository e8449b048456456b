import type { PlanRead } from "../../../plan/contract/review.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { readableContent } from "../../../plan/review/readable-content.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { done, type Outcome } from "./outcome.ts";
import { type PlanToOpen, receivedPlan } from "./received-plan.ts";

/** What a revision of a plan says, to be read without its workbook. Two reads. */
export async function planContent(
  { store }: Pick<Surroundings, "store">,
  asked: PlanToOpen,
): Promise<Outcome<PlanRead>> {
  const found = await receivedPlan(store, asked);
  if (!found.ok) return found;
  const { revision, content } = found.result.received;
  const { agency, plan } = asked;
  return done({ plan, agency, revision, sheets: readableContent(contentOf(content, planForm)) });
}
