import type { ViewMaker } from "../view.ts";
import { choosing } from "./chooser.ts";
import { choosingContent } from "./choosing-content.ts";
import { planChoices, workbookChoice } from "./plan-choices.ts";
import { chooseWords } from "./words.ts";

/** The plans of somebody's agency, and its own workbook, to be opened as they were last received. */
export const choosePlanView: ViewMaker = (pane) => {
  const plans = choosing(pane, () => pane.api.ask("plans", {}));
  return {
    title: () => pane.words().messages.start.plans,
    content: () => {
      const words = pane.words();
      const list = plans.list();
      const openPlan = ({ plan }: { readonly plan: string }) =>
        void plans.open(plan, () => pane.api.download("planWorkbook", { parameters: { plan } }));
      const openWorkbook = (isSent: boolean) => () =>
        void plans.open("workbook", () => pane.api.download(isSent ? "agencyWorkbook" : "agencyTemplate", {}));
      return choosingContent(
        {
          who: plans.who(),
          list: list.kind === "ready" ? { kind: "ready", value: planChoices(list.value, openPlan, words) } : list,
          first:
            list.kind === "ready"
              ? [workbookChoice(list.value.workbook, openWorkbook(list.value.workbook !== null), words)]
              : [],
          text: plans.text(),
          opening: plans.opening(),
          none: words.messages.start.plansNone,
          count: chooseWords(words).foundPlans,
        },
        { search: plans.search, begin: () => void plans.begin() },
        words,
      );
    },
    primary: () => null,
    opened: () => void plans.begin(),
  };
};
