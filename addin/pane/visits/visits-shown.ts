import type { Me } from "../../../plan/contract/me.ts";
import type { VisitsPage } from "../../../plan/contract/visits.ts";
import type { Loading } from "../../screen/resource.ts";
import type { VisitActs } from "../../visits/visit-acts.ts";
import type { Visiting } from "../../visits/visiting.ts";

/** The plan of the workbook at hand. */
export interface PlanAtHand {
  readonly plan: string;
  readonly service: string | null;
}

/** What the pane shows of visits. */
export interface VisitsShown {
  readonly me: Me | null;
  readonly visits: Loading<VisitsPage>;
  readonly visiting: Visiting;
  /** Null for a workbook that is no plan, or was never sent. */
  readonly plan: PlanAtHand | null;
}

export type VisitsShownActs = VisitActs & { readonly again: () => void };
