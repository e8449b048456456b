import type { Month } from "../../../plan/calendar/month.ts";
import { type PlanAction, planActions } from "../../../plan/consolidation/plan-actions.ts";
import type { ActionListed, Page, ScheduleFilter } from "../../../plan/contract/consolidated.ts";
import type { ActionRecord } from "../../../plan/schedule/action-record.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { consolidatedView } from "./consolidated-view.ts";
import { done, type Outcome } from "./outcome.ts";
import { pageOf } from "./page-of.ts";

/**
 * The actions of the plans that meet the filter and that stand as asked for, the earliest deadline first, so that the
 * most overdue head those that are late; the actions without a month come last.
 */
export async function consolidatedSchedule(
  surroundings: Surroundings,
  filter: ScheduleFilter,
): Promise<Outcome<Page<ActionListed>>> {
  const { standing: kinds, monthFrom, monthUntil, ...wanted } = filter;
  const { consolidated } = await consolidatedView(surroundings, wanted);
  const { plans, today } = consolidated;
  const actions: PlanAction[] = [];
  for (const item of planActions(plans, today)) {
    if (kinds !== undefined && !kinds.includes(item.standing.kind)) continue;
    if (isDueWithin(item.action, monthFrom, monthUntil)) actions.push(item);
  }
  const page = pageOf(actions.sort(byDeadline), filter, today);
  return done({ ...page, rows: page.rows.map(listed) });
}

function isDueWithin({ month }: ActionRecord, from: Month | undefined, until: Month | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  return month !== null && month >= (from ?? "") && (until === undefined || month <= until);
}

function byDeadline(one: PlanAction, other: PlanAction): number {
  if (one.deadline === other.deadline) return 0;
  if (one.deadline === null) return 1;
  return other.deadline === null || one.deadline < other.deadline ? -1 : 1;
}

function listed({ plan, action, standing, deadline }: PlanAction): ActionListed {
  const { agency, service, planId } = plan;
  return { agency, service: service.name?.value ?? null, planId, action, deadline, standing };
}
