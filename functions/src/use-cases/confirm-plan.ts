import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { ConfirmationRequest, Confirmed } from "../../../plan/contract/review.ts";
import { confirmationsOf, isFinal, type Unconfirmable, unconfirmable } from "../../../plan/lifecycle/confirmations.ts";
import { capacitiesOf } from "../../../plan/lifecycle/who-confirms.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { type PlanReview, reviewAfterConfirmation } from "../../../plan/review/plan-review.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { PlanDocument } from "../documents/plan-document.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readPerson } from "../repositories/people.ts";
import { createConfirmationStep } from "../repositories/review-steps.ts";
import { planMoved } from "../review/refusal-of-move.ts";
import { readStanding, writeStanding } from "../review/standing-plan.ts";
import { reviewOf } from "../submission/review-of.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey } from "./plan-named.ts";

/** A plan of one's own agency, and in which capacity it is confirmed. */
export interface PlanToConfirm {
  readonly account: AgencyAccount;
  readonly plan: string;
  readonly request: ConfirmationRequest;
}

/**
 * Confirms a plan as its owner or as the chair of its agency's committee, with one's own account, or takes one's own
 * confirmation back. It is of the content that is named and of no other. Asked again for what is so already, it writes
 * nothing. Four reads, three writes.
 *
 * @throws {StoreError} when the store does not answer; asking again is safe
 */
export async function confirmPlan(
  { store, now }: Surroundings,
  { account, plan: key, request }: PlanToConfirm,
): Promise<Outcome<Confirmed>> {
  if (!may(account.role, "confirm")) return refused({ code: "not-allowed" });
  if (!isPlanKey(key)) return refused({ code: "not-found", what: "plan" });
  const { confirmer, confirmed, hash } = request;
  return store.transact<Outcome<Confirmed>>(async (transaction) => {
    const person = await readPerson(transaction, account.uid);
    const unwelcome = refusalOfActing(account, person);
    if (unwelcome || person === null) return refused(unwelcome ?? { code: "no-role" });
    const standing = await readStanding(transaction, account.agency, key);
    if (standing === null) return refused({ code: "not-found", what: "plan" });
    const { plan } = standing;
    const review = reviewOf(plan);
    // By the address that the person was invited by: what a token says may be an hour old.
    const known = { account: { role: account.role, email: person.email }, chair: person.chair === true };
    if (!capacitiesOf(known, plan.watch.owner).includes(confirmer))
      return refused({ code: "not-confirmer", confirmer });
    if (plan.receipt.hash !== hash) return refused(planMoved(plan));
    const there = confirmationsOf(hash, review.confirmations)[confirmer];
    if (confirmed ? there?.by.uid === account.uid : there === null) return done(confirmedOf(plan, review));
    if (!confirmed && there?.by.uid !== account.uid) return refused({ code: "not-allowed" });
    const why = confirmed ? unconfirmable(plan, review.confirmations, { confirmer, uid: account.uid }) : null;
    if (why !== null) return refused(refusalOf(why, plan));
    const [by, at] = [{ uid: account.uid, name: account.name }, now().toISOString()];
    const after = reviewAfterConfirmation(review, confirmer, confirmed ? { by, at, hash } : null);
    const step = { step: after.steps, confirmer, confirmed, revision: plan.revision, hash, by, at };
    createConfirmationStep(transaction, plan, step);
    writeStanding(transaction, standing, { state: plan.state, review: after });
    return done(confirmedOf(plan, after));
  });
}

function confirmedOf(plan: PlanDocument, { confirmations }: PlanReview): Confirmed {
  return {
    final: isFinal(plan, confirmations),
    confirmations: confirmationsOf(plan.receipt.hash, confirmations),
  };
}

function refusalOf(why: Unconfirmable, { state }: PlanDocument): Refusal {
  return why === "state" ? { code: "not-confirmable", state } : { code: why };
}
