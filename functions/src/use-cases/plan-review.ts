import type { PlanReviewed } from "../../../plan/contract/review.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { confirmationsOf, isFinal } from "../../../plan/lifecycle/confirmations.ts";
import { reviewActsIn } from "../../../plan/lifecycle/moves.ts";
import { capacitiesOf } from "../../../plan/lifecycle/who-confirms.ts";
import type { Account } from "../../../plan/people/account.ts";
import { isAgencyRole } from "../../../plan/people/role.ts";
import { cellNow } from "../../../plan/review/commented-cell.ts";
import { commentsInOrder } from "../../../plan/review/comments-in-order.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readComments } from "../repositories/comments.ts";
import { readPerson } from "../repositories/people.ts";
import { readPlan } from "../repositories/plans.ts";
import { readRevision } from "../repositories/revisions.ts";
import { reviewOf } from "../submission/review-of.ts";
import { commentOf } from "./comment-on-plan.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey, type PlanNamed } from "./plan-named.ts";

/** A plan's review, and who asks. */
export interface ReviewWanted extends PlanNamed {
  readonly account: Account;
}

/**
 * Where a plan's review stands: its comments, each with the cell it is at in the last revision, its confirmations, and
 * what whoever asks may do. Two reads, one a comment (one where there is none), and one more for somebody of the agency.
 */
export async function planReview(
  { store }: Pick<Surroundings, "store">,
  { account, agency, plan: key }: ReviewWanted,
): Promise<Outcome<PlanReviewed>> {
  const plan = isPlanKey(key) ? await readPlan(store, agency, key) : null;
  if (plan === null) return refused({ code: "not-found", what: "plan" });
  const named = { agency, plan: key };
  const [revision, comments, person] = await Promise.all([
    readRevision(store, named, plan.revision),
    readComments(store, named),
    isAgencyRole(account.role) ? readPerson(store, account.uid) : null,
  ]);
  if (revision === null) return refused({ code: "not-found", what: "revision" });
  const content = contentOf(revision.content, planForm);
  const review = reviewOf(plan);
  const { service, state, receipt, final } = plan;
  const known = person && { account: { role: person.role, email: person.email }, chair: person.chair === true };
  return done({
    ...named,
    service,
    state,
    revision: plan.revision,
    received: receipt.moment,
    hash: receipt.hash,
    sentAsFinal: final,
    final: isFinal(plan, review.confirmations),
    confirmations: confirmationsOf(receipt.hash, review.confirmations),
    named: {
      owner: content.fields["approval.owner.name"].value,
      chair: content.fields["approval.committeeChair.name"].value,
    },
    capacities: known ? capacitiesOf(known, plan.watch.owner) : [],
    last: review.last,
    reviewed: review.reviewed,
    comments: commentsInOrder(comments).map((comment) => ({ ...commentOf(comment), ...cellNow(content, comment) })),
    acts: reviewActsIn(state),
  });
}
