import type { AgencyPlans } from "../../../plan/contract/plans.ts";
import type { VisitsPage } from "../../../plan/contract/visits.ts";
import type { Answer } from "../../api/answer.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import { visitActs } from "../../visits/visit-acts.ts";
import { notVisiting, type Visiting, type VisitingEvent, visitingAfter } from "../../visits/visiting.ts";
import type { LaterMaker } from "../later-view.ts";
import { failureSentence } from "../shown/failure.ts";
import type { VisitsContext } from "./context.ts";
import { visitsContent } from "./visits-content.ts";

/** Which of the list is shown. */
interface Asked {
  readonly over: boolean;
  readonly typed: string;
}

/** Workshops and technical visits: an agency's own, or the ministry's queue. An address that names one leads to it. */
export const visitsView: LaterMaker = ({ surroundings, downloads }) => {
  const { api, changed, words, focus } = surroundings;
  const asked = slice<Asked, Partial<Asked>>(
    { over: false, typed: "" },
    (before, some) => ({ ...before, ...some }),
    changed,
  );
  const visiting = slice<Visiting, VisitingEvent>(notVisiting, visitingAfter, changed);
  const list = resource<{ over: boolean; pages: number }, VisitsPage>(
    ({ over, pages }) => several(over, pages),
    changed,
  );
  const plans = resource<null, AgencyPlans>(() => api.ask("plans", {}), changed);
  let pages = 1;

  /** So many pages as one, from the first: what is shown stays together when it is asked for anew. */
  async function several(over: boolean, count: number): Promise<Answer<VisitsPage>> {
    let all = null as VisitsPage | null;
    for (let page = 0; page < count; page++) {
      const after: string | null = all?.next ?? null;
      const answer: Answer<VisitsPage> = await api.ask("visits", { query: { open: over ? "no" : "yes", after } });
      if (answer.kind !== "done") return answer;
      const { visits, ...rest } = answer.value;
      all = { ...rest, visits: [...(all?.visits ?? []), ...visits] };
      if (rest.next === null) break;
    }
    return { kind: "done", value: all as VisitsPage };
  }

  const load = () => list.load({ over: asked.get().over, pages });
  const acts = visitActs(visiting, load, {
    ...surroundings,
    failureSentence: (failure) => failureSentence(failure, words()),
  });
  const showOver = (over: boolean) => {
    pages = 1;
    asked.send({ over });
    return load();
  };

  /** Leads to the visit that an address names, wherever it is by now. */
  async function lead(id: string): Promise<void> {
    const isHere = () => {
      const loading = list.get();
      return loading.kind === "ready" && loading.value.visits.some((visit) => visit.id === id);
    };
    if (!isHere()) await showOver(true);
    if (isHere()) focus(`visit-${id}`);
  }

  return {
    content: ({ me }) => {
      const loading = list.get();
      const known = plans.get();
      const page = loading.kind === "ready" ? loading.value : null;
      const context: VisitsContext = {
        words: words(),
        me,
        plans: known.kind === "ready" ? known.value.plans : [],
        asOf: page?.asOf ?? "",
        holidays: page?.holidays ?? [],
        visiting: visiting.get(),
        acts,
        downloads,
        ...asked.get(),
        type: (typed) => asked.send({ typed }),
        showOver: (over) => void showOver(over),
        more:
          page === null || page.next === null
            ? null
            : () => {
                pages++;
                void load();
              },
        again: () => void load(),
      };
      return visitsContent(loading, context);
    },
    opened: async ({ me, within: [id] }) => {
      if (me.agency !== null) void plans.load(null);
      asked.send({ over: false });
      await load();
      if (id !== undefined) await lead(id);
    },
  };
};
