import type { Language } from "../../../plan/messages/catalogue.ts";
import { fill } from "../../../plan/messages/fill.ts";
import { type FindingWords, findingWords } from "../../../plan/messages/finding-words.ts";
import { ptSeverities, ptBR as rules } from "../../../plan/messages/pt-BR.ts";
import type { Worded, WordsOf } from "../../screen/words.ts";
import { ptBR } from "./pt-BR.ts";

/** Everything the pane says. Templates have the placeholders of `RuleMessage`. */
export type Messages = Worded<typeof ptBR>;

/** The pane's words in one language, and those of the rules. */
export interface Words extends WordsOf<Messages> {
  readonly findings: FindingWords;
}

/** The words of a catalogue of the pane's and one of the rules'. */
export function wordsOf(language: Language, messages: Messages, findings: FindingWords): Words {
  return { language, messages, findings, say: (template, values) => fill(template, values, language) };
}

/** The pane's words in Portuguese, which are always there. */
export const portuguese: Words = wordsOf("pt-BR", ptBR, findingWords(rules, ptSeverities, "pt-BR"));

/** The pane's words in a language; those of English are loaded when they are first asked for. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === "en" ? (await import("./english.ts")).english : portuguese;
}
