import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { ConsolidatedFilter, Page } from "../../../plan/contract/consolidated.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { consolidatedView } from "./consolidated-view.ts";
import { done, type Outcome } from "./outcome.ts";
import { pageOf } from "./page-of.ts";

/** The plans of the country that meet the filter, by agency and service name. */
export async function consolidatedPlans(
  surroundings: Surroundings,
  filter: ConsolidatedFilter,
): Promise<Outcome<Page<PlanRecord>>> {
  const { consolidated } = await consolidatedView(surroundings, filter);
  return done(pageOf(consolidated.plans, filter, consolidated.today));
}
