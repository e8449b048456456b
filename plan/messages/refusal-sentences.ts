import type { Refusal, RefusalCode } from "../contract/refusal.ts";

/** What is said of a file has catalogues of its own; of what was not found there is a sentence each. */
export type RefusalSentenceCode =
  | Exclude<RefusalCode, "not-found" | "unreadable-file" | "unusable-workbook" | "unreadable-letters">
  | `not-found.${Extract<Refusal, { readonly code: "not-found" }>["what"]}`;

/** One sentence for each way of being refused: what is wrong and what to do. */
export type RefusalSentences = { readonly [C in RefusalSentenceCode]: string };
