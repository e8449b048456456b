import { type CivilDate, daysBetween } from "../calendar/civil-date.ts";
import { lastDayOf, type Month } from "../calendar/month.ts";
import type { ListCode } from "../form/lists.ts";

/** What decides how an action stands. */
export interface Dated {
  readonly month: Month | null;
  readonly situation: ListCode<"situations">;
  readonly dateDone: CivilDate | null;
}

/**
 * How an action stands on a day, every action in exactly one way:
 *
 * - `onTime`: open, its deadline more than 30 days ahead;
 * - `due`: open, its deadline in `days` days, 0 (today) to 30;
 * - `late`: open, its deadline `days` days ago, at least 1;
 * - `doneOnTime`, `doneLate`: done, on the last day of its month at the latest or `days` days after it;
 * - `doneUndated`: done, and nobody can say whether on time: its month or a day that has come is missing;
 * - `cancelled`;
 * - `withoutMonth`: open, without a deadline.
 */
export type Standing =
  | { readonly kind: "onTime" | "due" | "late" | "doneLate"; readonly days: number }
  | { readonly kind: "doneOnTime" | "doneUndated" | "cancelled" | "withoutMonth" };

/** The name of a standing. */
export type StandingKind = Standing["kind"];

/** In the order they are shown. */
export const standingKinds = [
  "late",
  "due",
  "onTime",
  "withoutMonth",
  "doneOnTime",
  "doneLate",
  "doneUndated",
  "cancelled",
] as const satisfies readonly StandingKind[];

/** An action is due from this many days before its deadline on. */
export const DUE_DAYS = 30;

/** The last calendar day of the action's month. */
export function deadlineOf({ month }: Pick<Dated, "month">): CivilDate | null {
  return month === null ? null : lastDayOf(month);
}

/** How an action stands on the day `today`. */
export function standingOf(action: Dated, today: CivilDate): Standing {
  if (action.situation === "cancelled") return { kind: "cancelled" };
  const deadline = deadlineOf(action);
  if (action.situation === "done") {
    if (deadline === null || action.dateDone === null || action.dateDone > today) return { kind: "doneUndated" };
    if (action.dateDone <= deadline) return { kind: "doneOnTime" };
    return { kind: "doneLate", days: daysBetween(deadline, action.dateDone) };
  }
  if (deadline === null) return { kind: "withoutMonth" };
  const days = daysBetween(today, deadline);
  if (days < 0) return { kind: "late", days: -days };
  return { kind: days <= DUE_DAYS ? "due" : "onTime", days };
}
