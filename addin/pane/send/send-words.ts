import { fill } from "../../../plan/messages/fill.ts";
import type { Worded, WordsOf } from "../../screen/words.ts";
import type { Words } from "../messages/words.ts";
import { en } from "./messages/en.ts";
import { ptBR } from "./messages/pt-BR.ts";

/** What sending says, and with it what the whole pane says. */
export interface SendWords extends WordsOf<Worded<typeof ptBR>> {
  readonly pane: Words;
}

/** Sending's words in the pane's language. */
export function sendWords(pane: Words): SendWords {
  const { language } = pane;
  return {
    language,
    messages: language === "en" ? en : ptBR,
    say: (template, values) => fill(template, values, language),
    pane,
  };
}
