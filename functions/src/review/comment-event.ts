import type { By } from "../../../plan/people/by.ts";
import type { CommentDocument } from "../documents/comment-document.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import { writeEvent } from "../repositories/events.ts";

/** Leaves the event of a comment that was made or settled; its words stay with the comment. */
export function writeCommentEvent(
  transaction: DocumentTransaction,
  id: string,
  { comment, by, at }: { readonly comment: CommentDocument; readonly by: By; readonly at: string },
): void {
  const { agency, plan, id: commentId, subject, state } = comment;
  const details = { comment: commentId, field: subject.field, state };
  writeEvent(transaction, id, { kind: "plan.commented", at, by, agency, plan, details });
}
