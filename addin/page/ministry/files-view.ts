import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import { filesContent } from "./files-content.ts";
import { importLetters } from "./letters-acts.ts";
import { type LettersEvent, type LettersState, lettersAfter } from "./letters-state.ts";

/** What the ministry takes out as a file and puts in as one. */
export const filesView: LaterMaker = ({ surroundings, downloads }) => {
  const { changed, words } = surroundings;
  const letters = slice<LettersState, LettersEvent>({ kind: "idle" }, lettersAfter, changed);
  return {
    content: () =>
      filesContent({
        words: words(),
        downloads,
        letters: letters.get(),
        importLetters: (file) => void importLetters(file, letters, surroundings),
      }),
    opened: () => {},
  };
};
