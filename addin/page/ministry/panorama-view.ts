import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import { actionsPart } from "./actions-part.ts";
import { importLetters } from "./letters-acts.ts";
import { type LettersEvent, type LettersState, lettersAfter } from "./letters-state.ts";
import { panoramaContent } from "./panorama-content.ts";

/** The country at a glance. */
export const panoramaView: LaterMaker = ({ surroundings, downloads }) => {
  const { api, changed, words } = surroundings;
  const figures = resource(() => api.ask("consolidatedIndicators", {}), changed);
  const actions = actionsPart(surroundings);
  const letters = slice<LettersState, LettersEvent>({ kind: "idle" }, lettersAfter, changed);
  const ask = () => {
    void figures.load(null);
    actions.opened();
  };
  return {
    content: () =>
      panoramaContent({
        words: words(),
        downloads,
        figures: figures.get(),
        actions: actions.content,
        letters: letters.get(),
        importLetters: (file) => void importLetters(file, letters, surroundings),
        again: ask,
      }),
    opened: ask,
  };
};
