import type { GoalsAnswer } from "../../../plan/contract/consolidated.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { consolidatedView, type Wanted } from "./consolidated-view.ts";
import { done, type Outcome } from "./outcome.ts";

/** The two goals of the agencies that the filter speaks of, together and agency by agency. */
export async function consolidatedGoals(surroundings: Surroundings, filter: Wanted): Promise<Outcome<GoalsAnswer>> {
  const { consolidated } = await consolidatedView(surroundings, filter);
  const { today, headline, agencies } = consolidated;
  return done({
    asOf: today,
    all: headline.goals,
    coverage: headline.goalsCoverage,
    agencies: agencies.map(({ identity, goals }) => ({ identity, goals })),
  });
}
