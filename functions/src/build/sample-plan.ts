import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { inventedAgencies } from "../demo/invented-names.ts";
import { inventedPlan } from "../demo/invented-plan.ts";
import { chance } from "../demo/random.ts";

/** Any number gives a plan; this one is kept, so that every build of a day gives the same. */
const SEED = 5;

/** A plan to try the product on: invented, filled in to the end, and wrong in a few places. Never received by anybody. */
export function samplePlan(today: CivilDate): PlanValues {
  const [agency] = inventedAgencies;
  const plan = inventedPlan({
    agency,
    service: "Emitir certidão de regularidade",
    stage: "contradictory",
    luck: chance(SEED),
    today,
  });
  const { "plan.state": _state, "plan.revision": _revision, ...fields } = plan.fields;
  const { "receipt.number": _number, "receipt.moment": _moment, ...kept } = fields;
  return { ...plan, fields: { ...kept, "plan.id": "exemplo", "plan.state": "draft" } };
}
