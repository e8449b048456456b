import { foldText } from "../../../plan/text/fold-text.ts";

/** Something to be chosen from a list. */
export interface Choice {
  /** Tells it from the others. */
  readonly id: string;
  readonly name: string;
  /** What else is said of it, in order. */
  readonly facts: readonly string[];
  /** What is late or wrong with it; null for nothing. */
  readonly alarm: string | null;
  readonly choose: () => void;
}

/** So many are shown at once; whoever has more searches. */
export const SHOWN = 40;

/** The choices whose name has all words of a text, case and accents aside; all of them for no text. */
export function matching(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = foldText(text).split(" ").filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ name }) => {
    const folded = foldText(name);
    return words.every((word) => folded.includes(word));
  });
}
