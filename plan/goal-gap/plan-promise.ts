import type { CivilDate } from "../calendar/civil-date.ts";
import { lastDayOf } from "../calendar/month.ts";
import { lastMonthOf } from "../calendar/quarter.ts";
import type { PlanRecord } from "../consolidation/records.ts";
import { deadlineOf, standingOf } from "../schedule/standing.ts";

/**
 * What a plan promises of making its service digital.
 *
 * - `done`: launched, or the publicity of the launch (action 7) is done;
 * - `onTime`: nothing of it is late, and it is to be finished on `on`;
 * - `late`: it is to be finished on `on`, but an open action or the launch itself is past its deadline;
 * - `undated`: nobody said when;
 * - `none`: cancelled, or its steps after the project are none of them digital.
 *
 * A plan is to be finished on the last day of its launch quarter, or of the last of its open actions where that is later.
 */
export type PlanPromise =
  | { readonly kind: "done" | "undated" | "none" }
  | { readonly kind: "onTime" | "late"; readonly on: CivilDate };

/** The standard action that ends a plan: telling the public of the launch. */
const LAST_ACTION = 7;

/** What a plan promises, as of today. */
export function promiseOf({ state, launch, actions, steps }: PlanRecord, today: CivilDate): PlanPromise {
  const staysOnPaper = steps.after.all > 0 && steps.after.digital === 0;
  if (state === "cancelled" || staysOnPaper) return { kind: "none" };
  const isLaunched = actions.some(({ standard, situation }) => standard === LAST_ACTION && situation === "done");
  if (state === "launched" || isLaunched) return { kind: "done" };
  const open = openActions(actions);
  const days = open.flatMap((action) => deadlineOf(action) ?? []);
  if (launch !== null) days.push(lastDayOf(lastMonthOf(launch.value)));
  const on = days.sort().at(-1);
  if (on === undefined) return { kind: "undated" };
  const isLate = on < today || open.some((action) => standingOf(action, today).kind === "late");
  return { kind: isLate ? "late" : "onTime", on };
}

/** The actions that are still to be done. */
export function openActions(actions: PlanRecord["actions"]): PlanRecord["actions"] {
  return actions.filter(({ situation }) => situation !== "done" && situation !== "cancelled");
}
