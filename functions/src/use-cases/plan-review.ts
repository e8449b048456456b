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
import { reviewOf } from "../submission/review-of.ts";
import { commentOf } from "./comment-on-plan.ts";
import { done, type Outcome } from "./outcome.ts";
import type { PlanNamed } from "./plan-named.ts";
import { receivedPlan } from "./received-plan.ts";

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
  const named = { agency, plan: key };
  const found = await receivedPlan(store, named);
  if (!found.ok) return found;
  const { plan, received: revision } = found.result;
  const [comments, person] = await Promise.all([
    readComments(store, named),
    isAgencyRole(account.role) ? readPerson(store, account.uid) : null,
  ]);
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
