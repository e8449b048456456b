import type { LettersImported } from "../../../plan/contract/letters.ts";
import type { Words } from "../messages/catalogue.ts";
import { ministryWords } from "./words.ts";

/** An import in one sentence. */
export function lettersTold({ letters, agencies, added, changed, unchanged }: LettersImported, words: Words): string {
  return words.say(ministryWords(words).lettersDone, { letters, agencies, added, changed, unchanged });
}
