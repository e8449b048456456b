import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import type { ActionRecord, PlanRecord } from "../../../../plan/consolidation/records.ts";
import { type Standing, standingOf } from "../../../../plan/schedule/standing.ts";

/** An action with its plan and how it stands today. */
export interface ActionRow {
  readonly plan: PlanRecord;
  readonly action: ActionRecord;
  readonly standing: Standing;
}

/** Every action of the plans, one at a time: a country has 70,000. */
export function* actionRows(plans: Iterable<PlanRecord>, today: CivilDate): Generator<ActionRow> {
  for (const plan of plans) {
    for (const action of plan.actions) yield { plan, action, standing: standingOf(action, today) };
  }
}

/** The actions that are late, most days first, in the order of the plans where days are equal. */
export function lateRows(plans: Iterable<PlanRecord>, today: CivilDate): ActionRow[] {
  const late: (ActionRow & { readonly standing: { readonly days: number } })[] = [];
  for (const { plan, action, standing } of actionRows(plans, today)) {
    if (standing.kind === "late") late.push({ plan, action, standing });
  }
  return late.sort((one, other) => other.standing.days - one.standing.days);
}
