import { type CivilDate, twoDigits } from "../../../plan/calendar/civil-date.ts";
import { addMonths, type Month, monthOfDate } from "../../../plan/calendar/month.ts";
import { type Quarter, quarterOfMonth } from "../../../plan/calendar/quarter.ts";
import type { PlanForm } from "../../../plan/form/plan-form.ts";
import type { RowValues } from "../../../plan/form/values.ts";
import type { Completeness, PlanToInvent } from "./plan-to-invent.ts";

type ActionValues = RowValues<PlanForm["tables"]["schedule.actions"]>;

/** Months from now at which the first action is due; the others follow two months apart, 5 and 6 together. */
const FIRST_DUE: { readonly [S in Completeness]: number } = {
  empty: 0,
  partial: 0,
  contradictory: -3,
  late: -7,
  beginning: 1,
  complete: -4,
  launched: -15,
};

const STEPS_APART = [0, 2, 4, 6, 8, 8, 10];

/** The seven standard actions with their months, situations and dates, as a plan at this stage would have them. */
export function inventedActions({ stage, luck, today, later = 0 }: PlanToInvent): readonly ActionValues[] {
  const now = monthOfDate(today);
  const rows = STEPS_APART.map((apart): ActionValues => {
    const month = addMonths(now, FIRST_DUE[stage] + later + apart);
    const stillOpen = stage === "late" && apart >= 4;
    if (month < now && !stillOpen)
      return {
        month,
        situation: "done",
        dateDone: dayIn(addMonths(month, luck.pick([-1, 0, 0, 1])), now, luck.whole(1, 20)),
      };
    return { month, situation: month <= now ? "inProgress" : "notStarted" };
  });
  if (stage !== "contradictory") return rows;
  // Publicity before homologation, and something done without a date.
  return rows.map((row, index) =>
    index === 6
      ? { ...row, month: addMonths(now, 1) }
      : index === 0
        ? { month: row.month ?? null, situation: "done" }
        : row,
  );
}

/** The quarter in which the last action is due, or the one before it in a plan that contradicts itself. */
export function inventedLaunch({ stage, today, later = 0 }: PlanToInvent): Quarter {
  const last = FIRST_DUE[stage] + later + 10 - (stage === "contradictory" ? 6 : 0);
  return quarterOfMonth(addMonths(monthOfDate(today), last));
}

/** A day in the month, never after the last day of the month before `now`. */
function dayIn(month: Month, now: Month, day: number): CivilDate {
  return `${month < now ? month : addMonths(now, -1)}-${twoDigits(day)}`;
}
