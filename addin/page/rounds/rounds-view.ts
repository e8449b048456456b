import type { RoundMissing } from "../../../plan/contract/rounds.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import { todayInBrasilia } from "../../screen/today.ts";
import type { At, LaterMaker } from "../later-view.ts";
import { type Doing, type DoingEvent, doingAfter, nothingDoing } from "../shown/doing.ts";
import { agencyContent } from "./agency-content.ts";
import { listContent } from "./list-content.ts";
import { missingContent } from "./missing-content.ts";
import { missingCsv } from "./missing-text.ts";
import { openingContent } from "./opening-content.ts";
import { ownContent } from "./own-content.ts";
import { roundActs } from "./round-acts.ts";
import { roundPlace } from "./round-links.ts";
import type { RoundsContext } from "./rounds-context.ts";
import { everybody, type ScopeForm, type ScopeState, scopeOf } from "./scope-form.ts";
import { type AgenciesLooked, tableContent } from "./table-content.ts";
import { roundWords } from "./words.ts";

/** Collection rounds: to the ministry all of them, to an agency's people what is expected of their own. */
export const roundsView: LaterMaker = ({ surroundings }) => {
  const { api, changed, words, tell, save } = surroundings;
  const replaced = <T>(_before: T, next: T) => next;
  const doing = slice<Doing, DoingEvent>(nothingDoing, doingAfter, changed);
  const looked = slice<AgenciesLooked, AgenciesLooked>({ text: "", missing: false }, replaced, changed);
  const scope = slice<ScopeState, ScopeState>(everybody, replaced, changed);
  const list = resource(() => api.ask("rounds", {}), changed);
  const table = resource((round: string) => api.ask("round", { parameters: { round } }), changed);
  const missing = resource((round: string) => api.ask("roundMissing", { parameters: { round } }), changed);
  const agencies = resource(() => api.ask("agencies", {}), changed);
  const own = resource(
    (agency: string | null) => api.ask("agencyRounds", { query: agency === null ? {} : { agency } }),
    changed,
  );
  const preview = resource((asked: ReturnType<typeof scopeOf>) => api.ask("previewScope", { body: asked }), changed);
  let previewed = false;
  let at: At | null = null;

  const ask = (here: At): Promise<unknown> => {
    at = here;
    if (here.me.agency !== null) return own.load(null);
    const place = roundPlace(here.within);
    switch (place.kind) {
      case "all":
        return list.load(null);
      case "opening":
        return agencies.load(null);
      case "round":
        return Promise.all([table.load(place.round), agencies.load(null)]);
      case "missing":
        return missing.load(place.round);
      case "agency":
        return own.load(place.siorg);
    }
  };
  const again = () => (at ? ask(at) : Promise.resolve());
  const acts = roundActs(doing, surroundings, again);
  const known = () => {
    const loading = agencies.get();
    return loading.kind === "ready" ? loading.value : [];
  };
  const form = (): ScopeForm => ({
    state: scope.get(),
    change: scope.send,
    agencies: known(),
    read: (filled) => scopeOf(filled, scope.get(), known()),
  });

  async function copy(addresses: readonly string[]): Promise<void> {
    const said = roundWords(words());
    try {
      await navigator.clipboard.writeText(addresses.join("; "));
      tell(words().say(said.copied, { count: addresses.length }));
    } catch {
      document.querySelector<HTMLTextAreaElement>("#addresses")?.select();
      tell(said.notCopied);
    }
  }

  function saveList(one: RoundMissing): void {
    const content = new Blob([missingCsv(one, words())], { type: "text/csv;charset=utf-8" });
    save({ name: `${roundWords(words()).csvName} ${one.asOf}.csv`, content });
  }

  return {
    content: (here) => {
      const context: RoundsContext = {
        words: words(),
        me: here.me,
        doing: doing.get(),
        acts,
        again: () => void again(),
      };
      if (here.me.agency !== null) return ownContent(own.get(), context);
      const place = roundPlace(here.within);
      const today = todayInBrasilia(new Date());
      switch (place.kind) {
        case "all":
          return listContent(list.get(), today, context);
        case "opening":
          return openingContent({
            ...context,
            today,
            scope: form(),
            preview: previewed ? preview.get() : null,
            ask: (asked) => {
              previewed = true;
              void preview.load(asked).then(() => surroundings.focus("preview"));
            },
          });
        case "round":
          return tableContent(table.get(), { ...context, looked: looked.get(), look: looked.send, scope: form() });
        case "missing":
          return missingContent(missing.get(), {
            ...context,
            round: place.round,
            copy: (addresses) => void copy(addresses),
            save: saveList,
          });
        case "agency":
          return agencyContent(own.get(), { ...context, round: place.round, siorg: place.siorg });
      }
    },
    opened: (here) => {
      doing.send({ kind: "done" });
      scope.send(everybody);
      previewed = false;
      void ask(here);
    },
  };
};
