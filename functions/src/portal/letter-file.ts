import type { LetterResult } from "./read-letter.ts";

/** What a letter was read from (a file's name, or a place in the catalogue) and what became of it. */
export interface LetterFile {
  readonly file: string;
  readonly result: LetterResult;
}
