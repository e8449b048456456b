import type { CommentChange } from "../../../plan/contract/review.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { isAgencyRole } from "../../../plan/people/role.ts";
import { type Comment, mayChangeComment } from "../../../plan/review/comment.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { CommentDocument } from "../documents/comment-document.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readComment, writeComment } from "../repositories/comments.ts";
import { newEventId } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { writeCommentEvent } from "../review/comment-event.ts";
import { readStanding, writeStanding } from "../review/standing-plan.ts";
import { reviewOf } from "../submission/review-of.ts";
import { commentOf } from "./comment-on-plan.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey, type PlanNamed } from "./plan-named.ts";

/** A comment that somebody settles or opens again. */
export interface CommentToChange extends PlanNamed {
  readonly account: Account;
  readonly comment: string;
  readonly change: CommentChange;
}

/**
 * Brings a comment into another state: the agency says that it is addressed, the ministry also that it asks for it no
 * longer, or that it is open again. Asked again for what is so already, it writes nothing. Five reads, four writes.
 *
 * @throws {StoreError} when the store does not answer; asking again is safe
 */
export async function changeComment(
  { store, now, randomBytes }: Surroundings,
  { account, agency, plan: key, comment: id, change }: CommentToChange,
): Promise<Outcome<Comment>> {
  if (!may(account.role, "settleComments")) return refused({ code: "not-allowed" });
  if (!isPlanKey(key)) return refused({ code: "not-found", what: "plan" });
  if (!COMMENT_ID.test(id)) return refused({ code: "not-found", what: "comment" });
  const event = newEventId(randomBytes);
  const side = isAgencyRole(account.role) ? "agency" : "ministry";
  return store.transact<Outcome<Comment>>(async (transaction) => {
    const unwelcome = refusalOfActing(account, await readPerson(transaction, account.uid));
    if (unwelcome) return refused(unwelcome);
    const before = await readComment(transaction, { agency, plan: key, id });
    if (before === null) return refused({ code: "not-found", what: "comment" });
    const answer = change.answer ?? null;
    if (before.state === change.state && (before.settled?.answer ?? null) === answer) return done(commentOf(before));
    if (!mayChangeComment(side, before.state, change.state)) {
      return refused({ code: "comment-not-so", state: before.state });
    }
    const standing = await readStanding(transaction, agency, key);
    if (standing === null) return refused({ code: "not-found", what: "plan" });
    const [by, at] = [{ uid: account.uid, name: account.name }, now().toISOString()];
    const comment: CommentDocument = { ...before, state: change.state, settled: { by, at, answer } };
    const review = reviewOf(standing.plan);
    const openComments = review.openComments - Number(before.state === "open") + Number(comment.state === "open");
    writeComment(transaction, comment);
    writeStanding(transaction, standing, { state: standing.plan.state, review: { ...review, openComments } });
    writeCommentEvent(transaction, event, { comment, by, at });
    return done(commentOf(comment));
  });
}

const COMMENT_ID = /^[0-9a-f-]{36}$/i;
