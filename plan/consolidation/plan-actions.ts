import type { CivilDate } from "../calendar/civil-date.ts";
import type { ActionRecord } from "../schedule/action-record.ts";
import { deadlineOf, type Standing } from "../schedule/standing.ts";
import { standingInPlan } from "./month-actions.ts";
import type { PlanRecord } from "./records.ts";

/** An action with its plan and how it stands. */
export interface PlanAction {
  readonly plan: PlanRecord;
  readonly action: ActionRecord;
  readonly standing: Standing;
  readonly deadline: CivilDate | null;
}

/** An action past its deadline. */
export interface LateAction extends PlanAction {
  readonly days: number;
  readonly deadline: CivilDate;
}

/** Every action of every plan, in the order of the plans; one at a time, since a country has seventy thousand. */
export function* planActions(plans: Iterable<PlanRecord>, today: CivilDate): Generator<PlanAction> {
  for (const plan of plans) {
    for (const action of plan.actions) {
      yield { plan, action, standing: standingInPlan(plan, action, today), deadline: deadlineOf(action) };
    }
  }
}

/** The actions that are open past their deadline, the latest first. */
export function lateActions(plans: Iterable<PlanRecord>, today: CivilDate): readonly LateAction[] {
  const late: LateAction[] = [];
  for (const item of planActions(plans, today)) {
    const { standing, deadline } = item;
    if (standing.kind === "late" && deadline !== null) late.push({ ...item, deadline, days: standing.days });
  }
  return late.sort((one, other) => other.days - one.days);
}
