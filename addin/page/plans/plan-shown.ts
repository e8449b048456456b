import type { EventListed } from "../../../plan/contract/events.ts";
import type { PlanDetail, RevisionDifferences, RevisionListed } from "../../../plan/contract/plans.ts";
import type { Answer } from "../../api/answer.ts";
import type { Api } from "../../api/api.ts";
import { type Resource, resource } from "../../screen/resource.ts";
import { type PagedResource, paged } from "../paged.ts";

/** Whose plan: of the reader's own agency when `agency` is null; the agency's own workbook when `plan` is null. */
export interface PlanOf {
  readonly agency: string | null;
  readonly plan: string | null;
}

/** Two revisions of one plan. */
export interface Compared extends PlanOf {
  readonly from: number;
  readonly to: number;
}

/** What the page of one plan shows. */
export interface PlanShown {
  /** Never asked for an agency's own workbook, which has no such detail. */
  readonly detail: Resource<{ readonly agency: string | null; readonly plan: string }, PlanDetail>;
  readonly history: PagedResource<PlanOf, RevisionListed>;
  readonly differences: Resource<Compared, RevisionDifferences>;
  readonly events: PagedResource<PlanOf, EventListed>;
}

/** Asks for a plan as the reader's role needs it. */
export function planShown(api: Api, changed: () => void): PlanShown {
  return {
    detail: resource(({ agency, plan }) => api.ask("plan", { parameters: { plan }, query: { agency } }), changed),
    history: paged(async ({ agency, plan }: PlanOf, before: number | null) => {
      const query = { agency, before };
      const answer =
        plan === null
          ? await api.ask("agencyHistory", { query })
          : await api.ask("planHistory", { parameters: { plan }, query });
      return pageOf(answer, ({ revisions, next }) => ({ items: revisions, next }));
    }, changed),
    differences: resource(
      ({ agency, plan, from, to }) =>
        plan === null
          ? api.ask("agencyDifferences", { query: { agency, from, to } })
          : api.ask("planDifferences", { parameters: { plan }, query: { agency, from, to } }),
      changed,
    ),
    events: paged(async ({ agency, plan }: PlanOf, before: string | null) => {
      const answer = await api.ask("events", { query: { agency, plan, before } });
      return pageOf(answer, ({ events, next }) => ({ items: events, next }));
    }, changed),
  };
}

function pageOf<Value, Page>(answer: Answer<Value>, page: (value: Value) => Page): Answer<Page> {
  return answer.kind === "done" ? { kind: "done", value: page(answer.value) } : answer;
}
