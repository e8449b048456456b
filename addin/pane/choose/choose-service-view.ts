import type { ViewMaker } from "../view.ts";
import { choosingView } from "./choosing.ts";

/** The agency's services in the Portal, each the beginning of a plan. */
export const chooseServiceView: ViewMaker = (pane) =>
  choosingView(pane, {
    title: () => pane.words().messages.start.services,
    none: () => pane.words().messages.start.servicesNone,
    ask: async () => {
      const answer = await pane.api.ask("services", {});
      if (answer.kind !== "done") return answer;
      const { start } = pane.words().messages;
      const value = answer.value.map(({ service, name, plan }) => ({
        id: service,
        name,
        facts: plan === null ? "" : start.hasPlan,
      }));
      return { kind: "done", value };
    },
    fetch: (service) => pane.api.download("planTemplate", { query: { service } }),
  });
