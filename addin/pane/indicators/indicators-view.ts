import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import { goTo } from "../check/go-to.ts";
import type { Pane } from "../pane.ts";
import type { ViewMaker } from "../view.ts";
import { indicatorsContent } from "./indicators-content.ts";
import { nextMeasurement } from "./next-measurement.ts";
import { indicatorWords } from "./words.ts";

/** The seven indicators. Its one act is to go to the row of the month to be measured next. */
export const indicatorsView: ViewMaker = (pane) => {
  const reach = (place: Place) => void goTo(place, pane);
  return {
    title: () => indicatorWords(pane.words()).title,
    content: () => indicatorsContent({ content: planHere(pane), today: pane.today() }, reach, pane.words()),
    primary: () => {
      const content = planHere(pane);
      const next = content && nextMeasurement(content, pane.today());
      if (!next) return null;
      const text = pane.words().say(indicatorWords(pane.words()).measure, { month: { month: next.month } });
      return { text, act: () => reach(next.place) };
    },
  };
};

function planHere(pane: Pane): PlanContent | null {
  const { workbook } = pane.checking.get();
  return workbook?.kind === "plan" ? workbook.content : null;
}
