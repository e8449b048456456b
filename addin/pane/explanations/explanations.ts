import type { Explanation } from "../../../plan/contract/submission.ts";
import { subjectOf } from "../../findings/subjects.ts";

/** What was said to explain queries, by what each stands for (`subjectOf`). */
export type Explanations = { readonly [subject: string]: string };

export type ExplanationsEvent =
  /** What the workbook remembers; what was typed meanwhile stays. */
  | { readonly kind: "recalled"; readonly remembered: Explanations }
  /** What the cloud keeps of an earlier revision; what was typed here stays. */
  | { readonly kind: "known"; readonly explanations: readonly Explanation[] }
  | { readonly kind: "typed"; readonly subjects: readonly string[]; readonly text: string };

/** What is explained after something happened. */
export function explanationsAfter(state: Explanations, event: ExplanationsEvent): Explanations {
  switch (event.kind) {
    case "recalled":
      return { ...event.remembered, ...state };
    case "known":
      return { ...Object.fromEntries(event.explanations.map((each) => [subjectOf(each), each.text])), ...state };
    case "typed":
      return { ...state, ...Object.fromEntries(event.subjects.map((subject) => [subject, event.text])) };
  }
}

/** What a workbook remembers, as far as it has the shape of explanations: anybody may have written there. */
export function recalledExplanations(remembered: unknown): Explanations {
  if (typeof remembered !== "object" || remembered === null) return {};
  return Object.fromEntries(
    Object.entries(remembered).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
