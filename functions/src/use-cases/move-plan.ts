import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { Moved, MoveRequest } from "../../../plan/contract/review.ts";
import { isLaunched } from "../../../plan/lifecycle/is-launched.ts";
import { stateAfterReview } from "../../../plan/lifecycle/state-after-review.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { type LastMove, reviewAfterMove } from "../../../plan/review/plan-review.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readPerson } from "../repositories/people.ts";
import { createReviewStep } from "../repositories/review-steps.ts";
import { planMoved, refusalOfMove } from "../review/refusal-of-move.ts";
import { readStanding, writeStanding } from "../review/standing-plan.ts";
import { tellOfMove, toldOfMove } from "../review/tell-of-move.ts";
import { reviewOf } from "../submission/review-of.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey, type PlanNamed } from "./plan-named.ts";

/** What moving a plan needs of the world. */
export type Reviewing = Surroundings & { readonly mail: MailSettings };

/** A plan that somebody of the ministry moves. */
export interface PlanToMove extends PlanNamed {
  readonly account: Account;
  readonly request: MoveRequest;
}

/**
 * Moves a plan through its review, in one transaction with its row, its agency's summary, the event and the mails to its
 * people. Whoever moves it says how they have seen it; when it stands otherwise by then, nothing happens. The same
 * request asked again is answered and not made again.
 *
 * Four reads, and up to five more for whom to tell; four writes, and one a mail.
 *
 * @throws {StoreError} when the store does not answer; asking again with the same key is safe
 */
export async function movePlan(
  { store, now, mail }: Reviewing,
  { account, agency: siorg, plan: key, request }: PlanToMove,
): Promise<Outcome<Moved>> {
  if (!may(account.role, "review")) return refused({ code: "not-allowed" });
  if (!isPlanKey(key)) return refused({ code: "not-found", what: "plan" });
  const { act, base } = request;
  const reason = request.reason ?? null;
  return store.transact<Outcome<Moved>>(async (transaction) => {
    const unwelcome = refusalOfActing(account, await readPerson(transaction, account.uid));
    if (unwelcome) return refused(unwelcome);
    const standing = await readStanding(transaction, siorg, key);
    if (standing === null) return refused({ code: "not-found", what: "plan" });
    const { plan, row } = standing;
    const review = reviewOf(plan);
    if (review.last?.key === request.key) return madeBefore(plan, review.last, request);
    if (plan.state !== base.state || plan.revision !== base.revision) return refused(planMoved(plan));
    const { openComments } = review;
    const facts = { state: plan.state, launched: isLaunched(row.actions), openComments, reason };
    const reviewed = stateAfterReview(act, facts);
    if (!reviewed.ok) return refused(refusalOfMove(reviewed.why, { act, plan }));
    const told = await toldOfMove(transaction, plan, act);
    const at = now();
    const move: LastMove = {
      step: review.steps + 1,
      act,
      by: { uid: account.uid, name: account.name },
      at: at.toISOString(),
      from: plan.state,
      to: reviewed.to,
      revision: plan.revision,
      reason,
      key: request.key,
    };
    const moved = writeStanding(transaction, standing, { state: move.to, review: reviewAfterMove(review, move) });
    createReviewStep(transaction, moved, { kind: "moved", revision: move.revision, move });
    tellOfMove(transaction, told, { plan: moved, move, settings: mail, at });
    return done(movedOf(moved, move));
  });
}

/** The answer that was given, unless the key was used for something else. */
function madeBefore(plan: Parameters<typeof movedOf>[0], last: LastMove, { act }: MoveRequest): Outcome<Moved> {
  const reused: Refusal = { code: "key-reused" };
  return last.act === act ? done(movedOf(plan, last)) : refused(reused);
}

function movedOf(
  { agency, plan, revision }: { readonly agency: string; readonly plan: string; readonly revision: number },
  last: LastMove,
): Moved {
  return { agency, plan, state: last.to, revision, last };
}
