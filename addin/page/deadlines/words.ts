import type { Standing } from "../../../plan/schedule/standing.ts";
import { ownWords } from "../../screen/own-words.ts";
import type { Worded } from "../../screen/words.ts";
import type { Words } from "../messages/catalogue.ts";
import { en } from "./messages/en.ts";
import { ptBR } from "./messages/pt-BR.ts";

/** What the agency's deadlines say. */
export const deadlineWords = ownWords<Worded<typeof ptBR>>(ptBR, en);

/** How an action stands, in words. */
export function standingWords(standing: Standing, words: Words): string {
  const text = deadlineWords(words);
  const days = "days" in standing ? standing.days : 0;
  return standing.kind === "due" && days === 0 ? text.dueToday : words.say(text.standings[standing.kind], { days });
}
