import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import { agenciesContent } from "./agencies-content.ts";

/** Every agency, and the way to its plans. */
export const agenciesView: LaterMaker = ({ surroundings: { api, changed, words } }) => {
  const agencies = resource(() => api.ask("agencies", {}), changed);
  const typed = slice("", (_before: string, text: string) => text, changed);
  const ask = () => void agencies.load(null);
  return {
    content: () =>
      agenciesContent(agencies.get(), { words: words(), typed: typed.get(), type: typed.send, again: ask }),
    opened: ask,
  };
};
