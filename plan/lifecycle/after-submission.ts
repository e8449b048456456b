import { moveFrom, type PlanState } from "./moves.ts";

export type { PlanState } from "./moves.ts";

/**
 * The state of a plan once a submission of its agency is accepted; null is a plan that was never received. `refused`
 * when none can be: the ministry cancelled the plan.
 *
 * @param launched whether what was sent says that the service is launched, see `isLaunched`
 */
export function stateAfterSubmission(state: PlanState | null, launched: boolean): PlanState | "refused" {
  const move = moveFrom(state ?? "draft", "submit");
  if (move === undefined) return "refused";
  return (launched ? move.launched : undefined) ?? move.to;
}
