import type { TemplateResult } from "lit-html";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { Surroundings } from "../surroundings.ts";
import { type ActionsAsked, lateActions } from "./actions-asked.ts";
import { actionsView } from "./actions-view.ts";

/** The country's actions that are late or due, with their filters: a part of whichever page shows them. */
export function actionsPart({ api, changed, words }: Surroundings): {
  readonly content: () => TemplateResult;
  readonly opened: () => void;
} {
  const actions = resource(
    ({ standing, text, state, limit }: ActionsAsked) =>
      api.ask("consolidatedSchedule", { query: { standing, text, state, limit } }),
    changed,
  );
  const asked = slice(lateActions, (_before: ActionsAsked, next: ActionsAsked) => next, changed);
  const ask = () => void actions.load(asked.get());
  return {
    opened: ask,
    content: () =>
      actionsView({
        words: words(),
        actions: actions.get(),
        asked: asked.get(),
        ask: (next) => {
          asked.send(next);
          void actions.load(next);
        },
        again: ask,
      }),
  };
}
