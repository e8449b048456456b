import { html } from "lit-html";
import { slice } from "../../screen/slice.ts";
import { explanationsKeeper } from "../explanations/keep-explanations.ts";
import type { ViewMaker } from "../view.ts";
import { checkContent } from "./check-content.ts";
import { type Filter, unfiltered } from "./filter.ts";
import { goTo } from "./go-to.ts";
import { repairCount, repairHint } from "./repair-hint.ts";

const replaced = <T>(_before: T, next: T): T => next;

/** The view of the findings. Its one act is to send. */
export const checkView: ViewMaker = (pane) => {
  const filter = slice<Filter, Filter>(unfiltered, replaced, pane.changed);
  const note = slice<string | null, string | null>(null, replaced, pane.changed);
  const keeper = explanationsKeeper(pane);
  void keeper.recall();
  const repairs = repairCount(pane.changed);
  return {
    title: () => pane.words().messages.check.title,
    content: () => html`${repairHint(repairs(pane.checking.get().workbook), () => pane.show("repair"), pane.words())}
      ${checkContent(
        {
          checking: pane.checking.get(),
          list: pane.list.get(),
          explanations: pane.explanations.get(),
          filter: filter.get(),
          note: note.get(),
        },
        {
          goTo: (place) => void goTo(place, pane),
          note: (line) => {
            const before = note.get();
            note.send(line);
            pane.focus(line === null ? `explain-${before}` : `note-${line}`);
          },
          explain: (subjects, text) => {
            pane.explanations.send({ kind: "typed", subjects, text });
            keeper.changed();
          },
          filter: filter.send,
          check: () => void pane.check(),
        },
        pane.words(),
      )}`,
    primary: () => {
      const { workbook } = pane.checking.get();
      if (workbook === null || workbook.kind === "foreign") return null;
      return { text: pane.words().messages.frame.send, act: () => pane.show("send") };
    },
  };
};
