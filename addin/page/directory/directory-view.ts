import type { DirectoryPage } from "../../../plan/contract/directory.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import { failureSentence } from "../shown/failure.ts";
import { type DirectorySearch, directoryQuery, wholeDirectory } from "./asked.ts";
import { type Copying, copied, notCopying } from "./copying.ts";
import { directoryContent } from "./directory-content.ts";

/** Who answers for what: for the ministry in every agency, or in the one that the address names. */
export const directoryView: LaterMaker = ({ surroundings, downloads }) => {
  const { api, changed, words, focus, tell } = surroundings;
  const directory = resource<DirectorySearch, DirectoryPage>(
    ({ limit, ...asked }) => api.ask("directory", { query: { ...directoryQuery(asked), limit } }),
    changed,
  );
  const asked = slice(wholeDirectory, (_before: DirectorySearch, next: DirectorySearch) => next, changed);
  const copying = slice<Copying, Copying>(notCopying, (_before, next) => next, changed);
  const ask = (next: DirectorySearch) => {
    asked.send(next);
    copying.send(notCopying);
    void directory.load(next);
  };
  const copy = async () => {
    if (copying.get().kind === "busy") return;
    copying.send({ kind: "busy" });
    const outcome = await copied(await api.ask("directoryAddresses", { query: directoryQuery(asked.get()) }));
    copying.send(outcome);
    if (outcome.kind === "failed") tell(failureSentence(outcome.failure, words()));
    else focus("copied");
  };
  return {
    content: ({ me }) =>
      directoryContent(directory.get(), {
        words: words(),
        me,
        asked: asked.get(),
        ask,
        copying: copying.get(),
        copy: () => void copy(),
        downloads,
        again: () => ask(asked.get()),
      }),
    opened: ({ me, within: [agency = null] }) => ask({ ...asked.get(), agency: me.agency === null ? agency : null }),
  };
};
