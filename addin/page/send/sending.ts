import type { Checked, Submitted } from "../../../plan/contract/submission.ts";
import type { ToldRefusal } from "../../api/answer.ts";

/** What a workbook is uploaded for. */
export type Purpose = "check" | "send";

/** How far one workbook is. */
export type Stage =
  | { readonly kind: "waiting"; readonly purpose: Purpose }
  | { readonly kind: "uploading"; readonly purpose: Purpose; readonly sent: number; readonly all: number }
  /** Checked; it is the person's turn. */
  | { readonly kind: "checked" }
  | { readonly kind: "refused"; readonly purpose: Purpose; readonly refusal: ToldRefusal }
  | { readonly kind: "unreachable"; readonly purpose: Purpose }
  | { readonly kind: "received"; readonly submitted: Submitted };

/** One workbook in the queue. */
export interface Sending {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly stage: Stage;
  /** What the rules said of it; null until it was checked. */
  readonly checked: Checked | null;
  /** What was typed for each subject (see `subjects.ts`). */
  readonly explanations: { readonly [subject: string]: string };
  readonly final: boolean;
  /** The revision it is sent upon instead of the one it names: the person saw what differs and insists. */
  readonly base: number | null;
  /** Insisting takes a second word. */
  readonly confirming: boolean;
  /** All that differs is shown, however much it is. */
  readonly unfolded: boolean;
}

/** A workbook just chosen. */
export function newSending(id: string, name: string, size: number): Sending {
  return {
    id,
    name,
    size,
    stage: { kind: "waiting", purpose: "check" },
    checked: null,
    explanations: {},
    final: false,
    base: null,
    confirming: false,
    unfolded: false,
  };
}
