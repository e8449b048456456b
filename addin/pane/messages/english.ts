import { enSeverities, en as rules } from "../../../plan/messages/en.ts";
import { findingWords } from "../../../plan/messages/finding-words.ts";
import { en } from "./en.ts";
import { type Words, wordsOf } from "./words.ts";

/** The pane's words in English: a file of its own, for those who ask for it. */
export const english: Words = wordsOf("en", en, findingWords(rules, enSeverities, "en"));
