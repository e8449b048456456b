import type { Language } from "../../../plan/messages/catalogue.ts";
import { fill } from "../../../plan/messages/fill.ts";
import type { Worded, WordsOf } from "../../screen/words.ts";
import { en } from "./en.ts";
import { ptBR } from "./pt-BR.ts";

/** Everything the page says. Templates have the placeholders of `RuleMessage`. */
export type Messages = Worded<typeof ptBR>;

/** The page's words in one language, and how to fill them in. */
export type Words = WordsOf<Messages>;

const CATALOGUES: { readonly [L in Language]: Messages } = { "pt-BR": ptBR, en };

/** The page's words in a language. */
export function wordsIn(language: Language): Words {
  return { language, messages: CATALOGUES[language], say: (template, values) => fill(template, values, language) };
}
