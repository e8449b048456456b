import { type Ratio, ratioOf } from "../indicators/ratio.ts";
import type { AgencyContent } from "../workbook/content.ts";

/**
 * What the two goals of the digital governance strategy are counted from. Registered = services registered in the
 * Portal ÷ all services (goal 100 %); digital = services offered digitally ÷ services in the Portal (goal 50 %).
 */
export interface GoalCounts {
  readonly services: number;
  readonly registered: number;
  /** Registered services that are offered digitally. */
  readonly digital: number;
  readonly withPlan: number;
}

/** The two goals, by what they ask to be done with the services. */
export type GoalKey = "registered" | "digital";

/** What each goal asks for, in per cent. */
export const goalPercents: { readonly [K in GoalKey]: number } = { registered: 100, digital: 50 };

/** The counts of no service at all: what adding starts from. */
export const noServices: GoalCounts = { services: 0, registered: 0, digital: 0, withPlan: 0 };

/**
 * Counts the agency's list of services, row by row as the workbook's own formulas do: a row is a service when its name
 * is not blank, and only a readable yes counts as one.
 */
export function countGoals(content: AgencyContent): GoalCounts {
  const services = content.tables.services.rows.filter(
    ({ cells }) => cells.name.state !== "blank" && cells.name.state !== "missing",
  );
  const registered = services.filter(({ cells }) => cells.registered.value === true);
  return {
    services: services.length,
    registered: registered.length,
    digital: registered.filter(({ cells }) => cells.digital.value === true).length,
    withPlan: services.filter(({ cells }) => cells.hasPlan.value === true).length,
  };
}

/** The counts of two lists together. */
export function addGoals(one: GoalCounts, other: GoalCounts): GoalCounts {
  return {
    services: one.services + other.services,
    registered: one.registered + other.registered,
    digital: one.digital + other.digital,
    withPlan: one.withPlan + other.withPlan,
  };
}

/** How far a goal is; null when there is nothing to count it from. */
export function goalRatio(goal: GoalKey, { services, registered, digital }: GoalCounts): Ratio | null {
  return goal === "registered" ? ratioOf(registered, services) : ratioOf(digital, registered);
}

/** How many more services reach the goal, 0 once it is reached, with the services that are in its denominator today. */
export function goalGap(goal: GoalKey, counts: GoalCounts): number {
  const { numerator, denominator } = goalRatio(goal, counts) ?? { numerator: 0, denominator: 0 };
  return Math.max(0, Math.ceil((denominator * goalPercents[goal]) / 100) - numerator);
}
