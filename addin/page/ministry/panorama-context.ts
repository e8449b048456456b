import type { ActionListed, IndicatorsAnswer, Page } from "../../../plan/contract/consolidated.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import type { ActionsAsked } from "./actions-asked.ts";
import type { LettersState } from "./letters-state.ts";

/** What the overview needs beyond what it shows. */
export interface PanoramaContext {
  readonly words: Words;
  readonly downloads: Downloads;
  readonly figures: Loading<IndicatorsAnswer>;
  readonly actions: Loading<Page<ActionListed>>;
  readonly asked: ActionsAsked;
  readonly ask: (asked: ActionsAsked) => void;
  readonly letters: LettersState;
  readonly importLetters: (file: File) => void;
  readonly again: () => void;
}
