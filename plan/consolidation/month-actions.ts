import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import { type StandingKind, standingOf } from "../schedule/standing.ts";
import { addCounts, type Counts, countsOf } from "./counts.ts";
import type { ActionRecord, PlanRecord } from "./records.ts";

/**
 * The actions due in one month: `onTime` done in time, `late` done late or open past the deadline, `open` with the
 * deadline ahead, `undated` done without anybody knowing when. The cancelled are in none.
 */
export type MonthActions = Counts<"onTime" | "late" | "open" | "undated">;

export type ActionsByMonth = ReadonlyMap<Month, MonthActions>;

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
export function standingInPlan(plan: Pick<PlanRecord, "state">, action: ActionRecord, today: CivilDate) {
  return standingOf(plan.state === "cancelled" ? { ...action, situation: "cancelled" } : action, today);
}

/** The actions of one plan by the month they are due in. */
export function actionsByMonth(plan: PlanRecord, today: CivilDate): ActionsByMonth {
  let months: ActionsByMonth = new Map();
  for (const action of plan.actions) {
    const column = columnOf[standingInPlan(plan, action, today).kind];
    if (column === null || action.month === null) continue;
    months = addActionsByMonth(
      months,
      new Map([[action.month, countsOf(["onTime", "late", "open", "undated"], column)]]),
    );
  }
  return months;
}

/** The sum of both, month by month, earliest first. */
export function addActionsByMonth(one: ActionsByMonth, other: ActionsByMonth): ActionsByMonth {
  const sum = new Map(one);
  for (const [month, counts] of other) {
    const known = sum.get(month);
    sum.set(month, known ? addCounts(known, counts) : counts);
  }
  return new Map([...sum].sort(([first], [second]) => (first < second ? -1 : 1)));
}
