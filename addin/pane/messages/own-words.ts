import type { Worded } from "../../screen/words.ts";
import type { Words } from "./words.ts";

/** The words of a view that is loaded later: in both languages, for they come with it. */
export function ownWords<M>(ptBR: M, en: Worded<M>): (words: Pick<Words, "language">) => Worded<M> {
  return ({ language }) => (language === "en" ? en : ptBR);
}
