import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import type { LettersState } from "./letters-state.ts";
import type { ActionsAsked, CountryShown } from "./resources.ts";

/** What the overview needs beyond what it shows. */
export interface PanoramaContext {
  readonly words: Words;
  readonly downloads: Downloads;
  readonly shown: CountryShown;
  readonly asked: ActionsAsked;
  readonly ask: (asked: ActionsAsked) => void;
  readonly letters: LettersState;
  readonly importLetters: (file: File) => void;
  readonly again: () => void;
}
