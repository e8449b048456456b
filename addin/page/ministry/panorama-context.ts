import type { TemplateResult } from "lit-html";
import type { IndicatorsAnswer } from "../../../plan/contract/consolidated.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import type { LettersState } from "./letters-state.ts";

/** What the overview needs beyond what it shows. */
export interface PanoramaContext {
  readonly words: Words;
  readonly downloads: Downloads;
  readonly figures: Loading<IndicatorsAnswer>;
  readonly actions: () => TemplateResult;
  readonly letters: LettersState;
  readonly importLetters: (file: File) => void;
  readonly again: () => void;
}
