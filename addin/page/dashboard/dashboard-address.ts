import { lists } from "../../../plan/form/lists.ts";
import type { PlanState } from "../../../plan/lifecycle/moves.ts";
import { linkTo } from "../address.ts";
import { pairsWithin, withinOf } from "../pairs-within.ts";

/** Of what the dashboard is; null is of all, and of the round that is open. */
export interface DashboardAsked {
  /** A SIORG code. */
  readonly agency: string | null;
  readonly state: PlanState | null;
  readonly round: string | null;
}

/** Where the dashboard of something is: whoever follows the link sees the same. */
export function dashboardLink({ agency, state, round }: DashboardAsked): string {
  const within = withinOf([
    ["orgao", agency],
    ["situacao", state],
    ["rodada", round],
  ]);
  return linkTo({ page: "dashboard", within });
}

/** What the address asks for; what is no agency and no state is left out. */
export function dashboardAsked(within: readonly string[]): DashboardAsked {
  const pairs = pairsWithin(within);
  const agency = pairs.get("orgao") ?? "";
  return {
    agency: /^[1-9]\d{0,8}$/.test(agency) ? agency : null,
    state: lists.planStates.find(({ code }) => code === pairs.get("situacao"))?.code ?? null,
    round: pairs.get("rodada") ?? null,
  };
}
