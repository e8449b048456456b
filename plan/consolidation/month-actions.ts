import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { ActionRecord } from "../schedule/action-record.ts";
import { type Standing, type StandingKind, standingOf } from "../schedule/standing.ts";
import { addCounts, type Counts } from "./counts.ts";
import type { PlanRecord } from "./records.ts";

/**
 * The actions due in one month: `onTime` done in time, `late` done late or open past the deadline, `open` with the
 * deadline ahead, `undated` done without anybody knowing when. The cancelled are in none.
 */
export type MonthActions = Counts<"onTime" | "late" | "open" | "undated">;

/** The actions of any number of plans by the month they are due in, earliest first. */
export type ActionsByMonth = ReadonlyMap<Month, MonthActions>;

const none: MonthActions = { onTime: 0, late: 0, open: 0, undated: 0 };

const columnOf: { readonly [K in StandingKind]: keyof MonthActions | null } = {
  doneOnTime: "onTime",
  doneLate: "late",
  late: "late",
  due: "open",
  onTime: "open",
  doneUndated: "undated",
  cancelled: null,
  withoutMonth: null,
};

/** How an action of a plan stands: in a cancelled plan every action is cancelled. */
export function standingInPlan(plan: Pick<PlanRecord, "state">, action: ActionRecord, today: CivilDate): Standing {
  return standingOf(plan.state === "cancelled" ? { ...action, situation: "cancelled" } : action, today);
}

/** The actions of one plan by the month they are due in, earliest first. */
export function actionsByMonth(plan: PlanRecord, today: CivilDate): ActionsByMonth {
  const months = new Map<Month, MonthActions>();
  for (const action of plan.actions) {
    const column = columnOf[standingInPlan(plan, action, today).kind];
    if (column !== null && action.month !== null) add(months, action.month, { ...none, [column]: 1 });
  }
  return earliestFirst(months);
}

/** The sum of both, month by month, earliest first. */
export function addActionsByMonth(one: ActionsByMonth, other: ActionsByMonth): ActionsByMonth {
  const sum = new Map(one);
  for (const [month, counts] of other) add(sum, month, counts);
  return earliestFirst(sum);
}

function add(months: Map<Month, MonthActions>, month: Month, counts: MonthActions): void {
  months.set(month, addCounts(months.get(month) ?? none, counts));
}

function earliestFirst(months: ActionsByMonth): ActionsByMonth {
  return new Map([...months].sort(([first], [second]) => (first < second ? -1 : 1)));
}
