import { listLabel } from "../../../plan/form/lists.ts";
import type { ViewMaker } from "../view.ts";
import { choosingView } from "./choosing.ts";

/** The agency's plans, each to be opened as it was last received. */
export const choosePlanView: ViewMaker = (pane) =>
  choosingView(pane, {
    title: () => pane.words().messages.start.plans,
    none: () => pane.words().messages.start.plansNone,
    ask: async () => {
      const answer = await pane.api.ask("plans", {});
      if (answer.kind !== "done") return answer;
      const { messages, say } = pane.words();
      const value = answer.value.plans.map(({ plan, service, state, revision }) => ({
        id: plan,
        name: service ?? plan,
        facts: `${listLabel("planStates", state)} · ${say(messages.frame.revision, { revision })}`,
      }));
      return { kind: "done", value };
    },
    fetch: (plan) => pane.api.download("planWorkbook", { parameters: { plan } }),
  });
