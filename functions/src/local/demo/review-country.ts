import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { inventedAgencies } from "../../demo/invented-names.ts";
import { listPlans } from "../../use-cases/list-plans.ts";
import type { Reviewing } from "../../use-cases/move-plan.ts";
import type { DemoAccount } from "../running-stack.ts";
import { type Fate, ReviewedPlan } from "./reviewed-plan.ts";

export interface CountryToReview {
  readonly surroundings: Reviewing;
  readonly today: CivilDate;
  readonly people: ReadonlyMap<DemoAccount, string>;
  readonly signal: AbortSignal;
}

/** How far the plans of an agency have come in their review, by the name of their service; over and over. */
const FATES: readonly (readonly Fate[])[] = [
  ["returned", "final", "amended", "underReview", "approved"],
  ["approved", "submitted", "returned", "approved", "underReview"],
  ["cancelled", "approved", "submitted", "approved", "returned"],
];

/**
 * Has the ministry look at the invented country: plans in every state, some of them with comments, one that its owner and
 * its chair have confirmed. What was moved already, before an interruption, is left.
 */
export async function reviewCountry({ surroundings, today, people, signal }: CountryToReview): Promise<void> {
  for (const [index, { siorg }] of inventedAgencies.entries()) {
    const listed = await listPlans(surroundings, { agency: siorg });
    if (!listed.ok) continue;
    const fates = FATES[index % FATES.length] ?? [];
    for (const [place, { plan }] of listed.result.plans.entries()) {
      if (signal.aborted) return;
      const fate = fates[place % fates.length] ?? "submitted";
      const reviewed = new ReviewedPlan({ siorg, plan, today, people });
      await reviewed.review(surroundings, fate);
      await reviewed.answer(surroundings, fate);
      await reviewed.settle(surroundings, fate);
    }
  }
}
