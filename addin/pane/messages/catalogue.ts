import type { Language } from "../../../plan/messages/catalogue.ts";
import { findingWords } from "../../../plan/messages/finding-words.ts";
import { ptSeverities, ptBR as rules } from "../../../plan/messages/pt-BR.ts";
import { ptBR } from "./pt-BR.ts";
import { type Words, wordsOf } from "./words.ts";

/** The pane's words in Portuguese, which are always there. */
export const portuguese: Words = wordsOf("pt-BR", ptBR, findingWords(rules, ptSeverities, "pt-BR"));

/** The pane's words in a language; those of English are loaded when they are first asked for. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === "en" ? (await import("./english.ts")).english : portuguese;
}
