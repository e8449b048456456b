import type { PlanDetail } from "../../../plan/contract/plans.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readPlan } from "../repositories/plans.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey, type PlanNamed } from "./plan-named.ts";

/** Where one plan stands, with the findings of its last revision. One read. */
export async function planDetail(
  { store }: Pick<Surroundings, "store">,
  { agency, plan }: PlanNamed,
): Promise<Outcome<PlanDetail>> {
  const document = isPlanKey(plan) ? await readPlan(store, agency, plan) : null;
  if (document === null) return refused({ code: "not-found", what: "plan" });
  const { service, state, revision, final, receipt, by, findings, findingsOmitted, explanations } = document;
  return done({
    plan,
    agency,
    service,
    state,
    revision,
    final,
    receipt,
    by,
    findings,
    findingsOmitted,
    explanations,
  });
}
