import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import { type DeadlinesAsked, urgentDeadlines } from "./arranged.ts";
import { deadlinesContent } from "./deadlines-content.ts";

/** The deadlines of one's own agency. */
export const deadlinesView: LaterMaker = ({ surroundings: { api, changed, words } }) => {
  const deadlines = resource(() => api.ask("deadlines", {}), changed);
  const asked = slice(urgentDeadlines, (_before: DeadlinesAsked, next: DeadlinesAsked) => next, changed);
  const ask = () => void deadlines.load(null);
  return {
    content: () =>
      deadlinesContent(deadlines.get(), { words: words(), asked: asked.get(), ask: asked.send, again: ask }),
    opened: ask,
  };
};
