import type { LettersImported } from "../../../plan/contract/letters.ts";
import type { Answer, Failure } from "../../api/answer.ts";

/** How an import of service letters stands. */
export type LettersState =
  | { readonly kind: "idle" }
  | { readonly kind: "uploading"; readonly sent: number; readonly all: number }
  | { readonly kind: "imported"; readonly imported: LettersImported }
  | { readonly kind: "failed"; readonly failure: Failure };

export type LettersEvent =
  | { readonly kind: "progressed"; readonly sent: number; readonly all: number }
  | { readonly kind: "answered"; readonly answer: Answer<LettersImported> };

/** What becomes of an import. */
export function lettersAfter(_state: LettersState, event: LettersEvent): LettersState {
  if (event.kind === "progressed") return { kind: "uploading", sent: event.sent, all: event.all };
  if (event.answer.kind === "done") return { kind: "imported", imported: event.answer.value };
  return { kind: "failed", failure: event.answer };
}
