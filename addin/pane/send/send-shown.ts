import type { ListedFinding } from "../check/findings-list.ts";
import type { FindingsActs } from "../check/findings-view.ts";
import type { Explanations } from "../explanations/explanations.ts";
import type { Sending, Side } from "./sending.ts";

/** What the view shows. */
export interface SendShown {
  readonly sending: Sending;
  readonly isPlan: boolean;
  /** The errors, where they stand in the way; what was mended among them. */
  readonly errors: readonly ListedFinding[];
  readonly explanations: Explanations;
  /** The line whose note stands open. */
  readonly note: string | null;
}

/** What people do in it. */
export interface SendActs extends FindingsActs {
  readonly chooseFinal: (final: boolean) => void;
  /** Chooses for one difference, or with null for all. */
  readonly choose: (index: number | null, side: Side) => void;
  readonly unmerge: () => void;
  /** Tries again to write the receipt into the workbook. */
  readonly keep: () => void;
}
