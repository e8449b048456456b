import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { ActionListed, Page } from "../../../plan/contract/consolidated.ts";
import { resource } from "../../screen/resource.ts";
import type { At, LaterMaker } from "../later-view.ts";
import { type ListAsked, listAsked, listLink } from "./list-address.ts";
import { listsContent } from "./lists-content.ts";
import { ROWS_A_PAGE } from "./lists-context.ts";

/** The plans and the actions of the country, filtered: what stands behind the numbers of the dashboard. */
export const listsView: LaterMaker = ({ surroundings: { api, changed, words } }) => {
  const queryOf = ({ filters, page }: ListAsked) => ({
    ...filters,
    limit: ROWS_A_PAGE,
    offset: (page - 1) * ROWS_A_PAGE,
  });
  const plans = resource<ListAsked, Page<PlanRecord>>(
    (asked) => api.ask("consolidatedPlans", { query: queryOf(asked) }),
    changed,
  );
  const actions = resource<ListAsked, Page<ActionListed>>(
    (asked) => api.ask("consolidatedSchedule", { query: queryOf(asked) }),
    changed,
  );
  const ask = ({ within }: At) => {
    const asked = listAsked(within);
    void (asked.kind === "plans" ? plans : actions).load(asked);
  };
  return {
    content: (here) =>
      listsContent({
        words: words(),
        asked: listAsked(here.within),
        go: (asked) => {
          location.hash = listLink(asked);
        },
        plans: plans.get(),
        actions: actions.get(),
        again: () => ask(here),
      }),
    opened: ask,
  };
};
