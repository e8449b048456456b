import type { Language } from "../../../plan/messages/catalogue.ts";
import { fill } from "../../../plan/messages/fill.ts";
import type { FindingWords } from "../../../plan/messages/finding-words.ts";
import type { Worded, WordsOf } from "../../screen/words.ts";
import type { ptBR } from "./pt-BR.ts";

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
