import { slice } from "../../screen/slice.ts";
import { goTo } from "../check/go-to.ts";
import type { ViewMaker } from "../view.ts";
import { type MarkingWorld, markDone, unmark } from "./mark-done.ts";
import { markingAfter, unmarked } from "./marking.ts";
import { scheduleContent } from "./schedule-content.ts";
import { scheduleWords } from "./words.ts";

/** The actions with their deadlines, and marking them as done. */
export const scheduleView: ViewMaker = (pane) => {
  const marking = slice(unmarked, markingAfter, pane.changed);
  const world: MarkingWorld = { ...pane, marking };
  return {
    title: () => scheduleWords(pane.words()).title,
    content: () => {
      const { workbook } = pane.checking.get();
      return scheduleContent(
        { content: workbook?.kind === "plan" ? workbook.content : null, today: pane.today(), marking: marking.get() },
        {
          goTo: (place) => void goTo(place, pane),
          open: ({ row }) => {
            marking.send({ kind: "opened", row, today: pane.today() });
            pane.focus("done-date");
          },
          close: ({ row }) => {
            marking.send({ kind: "closed" });
            pane.focus(`mark-${row}`);
          },
          date: (date) => marking.send({ kind: "typed", date }),
          mark: (line, date) =>
            void markDone(line, date, world).then(() => {
              const { wrong, row } = marking.get();
              pane.focus(wrong ? "done-date" : row === null ? "unmark" : "title");
            }),
          unmark: () => void unmark(world).then(() => pane.focus("title")),
        },
        pane.words(),
      );
    },
    primary: () => null,
  };
};
