import { foldText } from "./fold-text.ts";

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The words of a text as they compare with others: as {@link foldText} has them, without any punctuation. */
export function foldedWords(text: string): string {
  const folded = foldText(text);
  return PLAIN_WORDS.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
