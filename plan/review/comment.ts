import type { By } from "../people/by.ts";
import type { Place } from "../workbook/entry.ts";
import type { RowMark } from "./row-mark.ts";

/**
 * Where a comment stands: `open` asks for something; `addressed` when the agency has done it, or has said why not;
 * `withdrawn` when the ministry asks for it no longer.
 */
export const commentStates = ["open", "addressed", "withdrawn"] as const;

export type CommentState = (typeof commentStates)[number];

/** What a comment is about: a field, one cell of a table's row, or with a null field the plan as a whole. */
export interface CommentSubject {
  /** A key of the form: `service.name`, or of a table `schedule.actions.month`. */
  readonly field: string | null;
  /** By what the row is known again; null for a field. */
  readonly row: RowMark | null;
}

/** Something that the ministry says of a plan. */
export interface Comment {
  readonly id: string;
  readonly subject: CommentSubject;
  /** What the cell is called, in the form's words; "" for the plan as a whole. */
  readonly label: string;
  readonly text: string;
  readonly state: CommentState;
  /** The revision it was made on. */
  readonly revision: number;
  /** What the cell said then, and where it stood; null where it said nothing, and for the plan as a whole. */
  readonly said: string | null;
  readonly place: Place | null;
  readonly by: By;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** What became of it last; null while nothing has. */
  readonly settled: { readonly by: By; readonly at: string; readonly answer: string | null } | null;
}

/** Who changes a comment: the agency's people, or the ministry's. */
export type CommentSide = "agency" | "ministry";

const CHANGES: { readonly [S in CommentSide]: readonly `${CommentState} ${CommentState}`[] } = {
  agency: ["open addressed", "addressed open"],
  ministry: [
    "open addressed",
    "open withdrawn",
    "addressed open",
    "addressed withdrawn",
    // A comment that was withdrawn by mistake.
    "withdrawn open",
  ],
};

/** Whether people of one side may bring a comment from one state into another. */
export function mayChangeComment(side: CommentSide, from: CommentState, to: CommentState): boolean {
  return CHANGES[side].includes(`${from} ${to}`);
}
