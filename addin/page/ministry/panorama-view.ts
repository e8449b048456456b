import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import { type ActionsAsked, lateActions } from "./actions-asked.ts";
import { importLetters } from "./letters-acts.ts";
import { type LettersEvent, type LettersState, lettersAfter } from "./letters-state.ts";
import { panoramaContent } from "./panorama-content.ts";

/** The country at a glance. */
export const panoramaView: LaterMaker = ({ surroundings, downloads }) => {
  const { api, changed, words } = surroundings;
  const figures = resource(() => api.ask("consolidatedIndicators", {}), changed);
  const actions = resource(
    ({ standing, text, state, limit }: ActionsAsked) =>
      api.ask("consolidatedSchedule", { query: { standing, text, state, limit } }),
    changed,
  );
  const asked = slice(lateActions, (_before: ActionsAsked, next: ActionsAsked) => next, changed);
  const letters = slice<LettersState, LettersEvent>({ kind: "idle" }, lettersAfter, changed);
  const ask = () => {
    void figures.load(null);
    void actions.load(asked.get());
  };
  return {
    content: () =>
      panoramaContent({
        words: words(),
        downloads,
        figures: figures.get(),
        actions: actions.get(),
        asked: asked.get(),
        ask: (next) => {
          asked.send(next);
          void actions.load(next);
        },
        letters: letters.get(),
        importLetters: (file) => void importLetters(file, letters, surroundings),
        again: ask,
      }),
    opened: ask,
  };
};
