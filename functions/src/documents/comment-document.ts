import type { Comment } from "../../../plan/review/comment.ts";

/** `plans/{agency}.{plan}/comments/{id}`: something that the ministry says of a plan. */
export interface CommentDocument extends Comment {
  readonly agency: string;
  readonly plan: string;
}
