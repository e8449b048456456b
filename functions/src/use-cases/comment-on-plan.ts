import type { CommentRequest } from "../../../plan/contract/review.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import type { Comment } from "../../../plan/review/comment.ts";
import { commentedCell } from "../../../plan/review/commented-cell.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { CommentDocument } from "../documents/comment-document.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readComment, writeComment } from "../repositories/comments.ts";
import { newEventId } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { readRevision } from "../repositories/revisions.ts";
import { writeCommentEvent } from "../review/comment-event.ts";
import { planMoved } from "../review/refusal-of-move.ts";
import { readStanding, writeStanding } from "../review/standing-plan.ts";
import { reviewOf } from "../submission/review-of.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey, type PlanNamed } from "./plan-named.ts";

/** Something that somebody of the ministry says of a plan. */
export interface CommentOnPlan extends PlanNamed {
  readonly account: Account;
  readonly request: CommentRequest;
}

/**
 * Comments on a field of a plan's last revision, on a cell of a table's row, or on the plan as a whole. Of a revision that
 * is no longer the last it is refused. Six reads and four writes; the same request again is the same comment.
 *
 * @throws {StoreError} when the store does not answer; asking again with the same key is safe
 */
export async function commentOnPlan(
  { store, now, randomBytes }: Surroundings,
  { account, agency, plan: key, request }: CommentOnPlan,
): Promise<Outcome<Comment>> {
  if (!may(account.role, "review")) return refused({ code: "not-allowed" });
  const revision = isPlanKey(key) ? await readRevision(store, { agency, plan: key }, request.revision) : null;
  if (revision === null) return refused({ code: "not-found", what: "plan" });
  const cell = commentedCell(contentOf(revision.content, planForm), request);
  if (cell === null) return refused({ code: "not-found", what: "field" });
  const event = newEventId(randomBytes);
  return store.transact<Outcome<Comment>>(async (transaction) => {
    const unwelcome = refusalOfActing(account, await readPerson(transaction, account.uid));
    if (unwelcome) return refused(unwelcome);
    const before = await readComment(transaction, { agency, plan: key, id: request.key });
    if (before !== null) return isSame(before, request) ? done(commentOf(before)) : refused({ code: "key-reused" });
    const standing = await readStanding(transaction, agency, key);
    if (standing === null) return refused({ code: "not-found", what: "plan" });
    const { plan } = standing;
    if (plan.revision !== request.revision) return refused(planMoved(plan));
    const comment: CommentDocument = {
      agency,
      plan: key,
      id: request.key,
      ...cell,
      text: request.text,
      state: "open",
      revision: plan.revision,
      by: { uid: account.uid, name: account.name },
      at: now().toISOString(),
      settled: null,
    };
    const review = reviewOf(plan);
    writeComment(transaction, comment);
    writeStanding(transaction, standing, {
      state: plan.state,
      review: { ...review, openComments: review.openComments + 1 },
    });
    writeCommentEvent(transaction, event, { comment, by: comment.by, at: comment.at });
    return done(commentOf(comment));
  });
}

/** A comment without what its path says. */
export function commentOf({ agency: _, plan: __, ...comment }: CommentDocument): Comment {
  return comment;
}

function isSame({ text, revision, subject }: Comment, request: CommentRequest): boolean {
  const row = subject.row?.ordinal ?? null;
  return (
    text === request.text && revision === request.revision && subject.field === request.field && row === request.row
  );
}
