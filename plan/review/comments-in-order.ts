import { planForm } from "../form/plan-form.ts";
import type { Comment } from "./comment.ts";

const ORDER: ReadonlyMap<string, number> = new Map(
  [
    ...Object.keys(planForm.fields),
    ...Object.entries(planForm.tables).flatMap(([table, { columns }]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    ),
  ].map((key, index) => [key, index]),
);

/** Comments in the form's order, those about the plan as a whole first, and of one cell the oldest first. */
export function commentsInOrder<C extends Pick<Comment, "subject" | "at">>(comments: readonly C[]): readonly C[] {
  return [...comments].sort(
    (one, other) => placeOf(one) - placeOf(other) || rowOf(one) - rowOf(other) || compare(one.at, other.at),
  );
}

function placeOf({ subject: { field } }: Pick<Comment, "subject">): number {
  return field === null ? -1 : (ORDER.get(field) ?? ORDER.size);
}

function rowOf({ subject: { row } }: Pick<Comment, "subject">): number {
  return row?.ordinal ?? 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
