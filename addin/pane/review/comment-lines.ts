import type { CommentListed } from "../../../plan/contract/review.ts";
import { cellNow } from "../../../plan/review/commented-cell.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Place } from "../../../plan/workbook/entry.ts";

/** A comment as the list shows it, with its cell in the workbook at hand. */
export interface CommentLine {
  readonly comment: CommentListed;
  /** What it is about, as people call it; null for the plan as a whole. */
  readonly label: string | null;
  readonly place: Place | null;
  readonly changed: boolean;
  /** The sheet, where it is another than that of the line before; null for the plan as a whole. */
  readonly heading: string | null | undefined;
}

/** The comments, open ones first, each with the cell that it is about where rows and sheets are now. */
export function commentLines(comments: readonly CommentListed[], content: PlanContent): readonly CommentLine[] {
  const lines = comments.map((comment) => {
    const { subject, label } = comment;
    const { cell, changed } = cellNow(content, comment);
    const named = subject.row ? `${label} · ${subject.row.name}` : label;
    return { comment, label: subject.field === null ? null : named, place: cell, changed };
  });
  const open = lines.filter(({ comment }) => comment.state === "open");
  const settled = lines.filter(({ comment }) => comment.state !== "open");
  return [...open, ...settled].map((line, index, all) => {
    const before = all[index - 1];
    const [sheet, sheetBefore] = [sheetOf(line), before && sheetOf(before)];
    return { ...line, heading: before !== undefined && sheet === sheetBefore ? undefined : sheet };
  });
}

function sheetOf({ comment, place }: Pick<CommentLine, "comment" | "place">): string | null {
  return place?.sheet ?? comment.place?.sheet ?? null;
}
