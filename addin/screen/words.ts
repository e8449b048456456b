import type { Language } from "../../plan/messages/catalogue.ts";
import type { MessageValues } from "../../plan/rules/rule.ts";

/** A catalogue's shape with any text in the place of its own. */
export type Worded<T> = { readonly [K in keyof T]: T[K] extends string ? string : Worded<T[K]> };

/** The words of one catalogue in one language, and how to fill them in. */
export interface WordsOf<Messages> {
  readonly language: Language;
  readonly messages: Messages;
  readonly say: (template: string, values: MessageValues) => string;
}
