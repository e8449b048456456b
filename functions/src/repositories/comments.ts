import type { CommentDocument } from "../documents/comment-document.ts";
import { paths } from "../documents/paths.ts";
import type { Cursor, DocumentReader, DocumentTransaction, StoredDocument } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

const PAGE = 100;

/** A comment of a plan; null when there is none of the id. One read. */
export async function readComment(
  reader: DocumentReader,
  { agency, plan, id }: Pick<CommentDocument, "agency" | "plan" | "id">,
): Promise<CommentDocument | null> {
  return stored.comment.read(await reader.get(paths.planComment(agency, plan, id)));
}

/** Every comment of a plan, by id; one read each. */
export async function readComments(
  reader: DocumentReader,
  { agency, plan }: Pick<CommentDocument, "agency" | "plan">,
): Promise<readonly CommentDocument[]> {
  const collection = `${paths.plan(agency, plan)}/comments`;
  const comments: CommentDocument[] = [];
  let after: Cursor | null = null;
  for (;;) {
    const page: readonly StoredDocument[] = await reader.query({ collection, limit: PAGE, ...(after && { after }) });
    comments.push(...page.flatMap((document) => stored.comment.read(document) ?? []));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return comments;
    after = { id: last.id };
  }
}

/** Writes a comment as a whole. */
export function writeComment(transaction: DocumentTransaction, comment: CommentDocument): void {
  transaction.set(paths.planComment(comment.agency, comment.plan, comment.id), stored.comment.content(comment));
}
