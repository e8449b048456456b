import type { ServiceListed } from "../../../plan/contract/plans.ts";
import type { ViewMaker } from "../view.ts";
import { choosing } from "./chooser.ts";
import { choosingContent } from "./choosing-content.ts";
import { serviceChoices } from "./service-choices.ts";
import { chooseWords } from "./words.ts";

/** The services that the Portal knows of somebody's agency: a plan prefilled for one, or the plan it already has. */
export const chooseServiceView: ViewMaker = (pane) => {
  const services = choosing(pane, () => pane.api.ask("services", {}));
  return {
    title: () => pane.words().messages.start.services,
    content: () => {
      const words = pane.words();
      const list = services.list();
      const open = ({ service, plan }: ServiceListed) =>
        void services.open(service, () =>
          plan === null
            ? pane.api.download("planTemplate", { query: { service } })
            : pane.api.download("planWorkbook", { parameters: { plan } }),
        );
      return choosingContent(
        {
          who: services.who(),
          list: list.kind === "ready" ? { kind: "ready", value: serviceChoices(list.value, open, words) } : list,
          first: [],
          text: services.text(),
          opening: services.opening(),
          none: words.messages.start.servicesNone,
          count: chooseWords(words).found,
        },
        { search: services.search, begin: () => void services.begin() },
        words,
      );
    },
    primary: () => null,
    opened: () => void services.begin(),
  };
};
