import type { EventsPage } from "../../../plan/contract/events.ts";
import type { AgencyPlans, PlanDetail, RevisionDifferences, RevisionListed } from "../../../plan/contract/plans.ts";
import type { Api } from "../../api/api.ts";
import { type Resource, resource } from "../../screen/resource.ts";

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

/** What the list of plans and the page of one plan show. */
export interface PlansShown {
  readonly list: Resource<{ readonly agency: string | null }, AgencyPlans>;
  /** Never asked for an agency's own workbook, which has no such detail. */
  readonly detail: Resource<{ readonly agency: string | null; readonly plan: string }, PlanDetail>;
  readonly history: Resource<PlanOf, readonly RevisionListed[]>;
  readonly differences: Resource<Compared, RevisionDifferences>;
  readonly events: Resource<PlanOf, EventsPage>;
}

/** Asks for plans as the reader's role needs it. */
export function plansShown(api: Api, changed: () => void): PlansShown {
  return {
    list: resource(({ agency }) => api.ask("plans", { query: { agency } }), changed),
    detail: resource(({ agency, plan }) => api.ask("plan", { parameters: { plan }, query: { agency } }), changed),
    history: resource(
      ({ agency, plan }) =>
        plan === null
          ? api.ask("agencyHistory", { query: { agency } })
          : api.ask("planHistory", { parameters: { plan }, query: { agency } }),
      changed,
    ),
    differences: resource(
      ({ agency, plan, from, to }) =>
        plan === null
          ? api.ask("agencyDifferences", { query: { agency, from, to } })
          : api.ask("planDifferences", { parameters: { plan }, query: { agency, from, to } }),
      changed,
    ),
    events: resource(({ agency, plan }) => api.ask("events", { query: { agency, plan } }), changed),
  };
}
