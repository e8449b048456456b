import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import type { LettersState } from "./letters-state.ts";

/** What the page needs beyond what it shows. */
export interface FilesContext {
  readonly words: Words;
  readonly downloads: Downloads;
  readonly letters: LettersState;
  readonly importLetters: (file: File) => void;
}
