import type { WordsOf } from "./words.ts";

/** The words of a view that is loaded later, in both languages: they come with it, and cost nothing before. */
export function ownWords<W>(ptBR: W, en: W): (words: Pick<WordsOf<unknown>, "language">) => W {
  return ({ language }) => (language === "en" ? en : ptBR);
}
