import type { IndicatorsAnswer } from "../../../plan/contract/consolidated.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { consolidatedView, type Wanted } from "./consolidated-view.ts";
import { done, type Outcome } from "./outcome.ts";

/** The indicators of the plans that meet the filter, together and agency by agency. */
export async function consolidatedIndicators(
  surroundings: Surroundings,
  filter: Wanted,
): Promise<Outcome<IndicatorsAnswer>> {
  const { consolidated } = await consolidatedView(surroundings, filter);
  const { today, headline, indicators, agencies } = consolidated;
  return done({
    asOf: today,
    headline,
    indicators,
    agencies: agencies.map((agency) => ({
      identity: agency.identity,
      indicators: agency.indicators,
      plans: agency.plans.length,
    })),
  });
}
